package dev.portfolio.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A base package laid out as the product is: the product itself, or a small house that breaks a rule.
 *
 * @param base the package above those of the modules
 */
record House(String base) {

    static final House PRODUCT = new House("dev.portfolio");

    /** One without classes, in which a rule has nothing to look at. */
    static final House EMPTY = new House("dev.portfolio.architecture.violations.none");

    private static final String VIOLATIONS = "dev.portfolio.architecture.violations.";
    private static final Map<House, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    /** The house that a violation stands in. */
    static House of(Class<?> violation) {
        String name = violation.getName();
        if (!name.startsWith(VIOLATIONS)) {
            throw new IllegalArgumentException(name + " does not stand in a house of violations.");
        }
        return new House(name.substring(0, name.indexOf('.', VIOLATIONS.length())));
    }

    /** The classes of this house; of the product, those of main code only. */
    JavaClasses classes() {
        return IMPORTED.computeIfAbsent(this, house -> {
            ClassFileImporter importer = new ClassFileImporter();
            return house.equals(PRODUCT)
                    ? importer.withImportOption(House::isMainCode).importPackages(house.base)
                    : importer.importPackages(house.base);
        });
    }

    private static boolean isMainCode(Location location) {
        return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
    }

    /** The packages of these modules. */
    String[] all(MavenModule... modules) {
        return Arrays.stream(modules).map(this::all).toArray(String[]::new);
    }

    /** The packages of this module. */
    String all(MavenModule module) {
        return name(module.packageName() + "..");
    }

    /** A name below the base package. */
    String name(String relative) {
        return base + "." + relative;
    }
}
