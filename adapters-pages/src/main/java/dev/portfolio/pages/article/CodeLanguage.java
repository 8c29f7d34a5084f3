package dev.portfolio.pages.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/** The languages in which code is coloured, each with the parts of Prism that it takes. */
public enum CodeLanguage {
    BASH("bash", "sh shell console"),
    C("clike c", ""),
    CPP("clike c cpp", "c++"),
    CSHARP("clike csharp", "cs c#"),
    CSS("css", ""),
    DIFF("diff", "patch"),
    DOCKER("docker", "dockerfile"),
    GO("clike go", "golang"),
    GRAPHQL("graphql", ""),
    GROOVY("clike groovy", "gradle"),
    HTTP("http", ""),
    INI("ini", ""),
    JAVA("clike java", ""),
    JAVASCRIPT("clike javascript", "js mjs jsx"),
    JSON("json", ""),
    KOTLIN("clike kotlin", "kt kts"),
    MARKUP("markup", "html xml svg"),
    NGINX("nginx", ""),
    PROPERTIES("properties", ""),
    PYTHON("python", "py"),
    RUBY("clike ruby", "rb"),
    RUST("rust", "rs"),
    SCALA("clike java scala", ""),
    SQL("sql", "postgresql plpgsql"),
    SWIFT("swift", ""),
    TOML("toml", ""),
    TYPESCRIPT("clike javascript typescript", "ts tsx"),
    YAML("yaml", "yml");

    /** All parts that any language takes. */
    public static final Set<String> ALL_COMPONENTS = Stream.concat(
                    Stream.of("core"), Arrays.stream(values()).flatMap(language -> language.components.stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final String CORE = "core";
    private static final String ARTIFACT = "prismjs";
    private static final String FOLDER = "/META-INF/resources/webjars/" + ARTIFACT + "/"
            + new WebJarVersionLocator().version(ARTIFACT) + "/components/";

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<String> components;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherNames;

    CodeLanguage(String components, String otherNames) {
        this.components = List.of(components.split(" "));
        this.otherNames = List.of(otherNames.split(" "));
    }

    /** As Prism calls it. */
    String key() {
        return components.getLast();
    }

    /** The one that writers call so, in whatever case. */
    static Optional<CodeLanguage> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.key().equals(lower) || language.otherNames.contains(lower))
                .findFirst();
    }

    /** The scripts that these languages take, each after those it builds on; none for no language. */
    static List<String> scripts(Collection<CodeLanguage> languages) {
        Set<String> parts = new LinkedHashSet<>();
        languages.forEach(language -> parts.addAll(language.components));
        Stream<String> core = parts.isEmpty() ? Stream.of() : Stream.of(CORE);
        return Stream.concat(core, parts.stream()).map(CodeLanguage::script).toList();
    }

    /** The name of the script that has this part. */
    public static String script(String component) {
        return "prism-" + component + ".js";
    }

    /** Where this part comes from. */
    public static ClassPathResource source(String component) {
        return new ClassPathResource(FOLDER + "prism-" + component + ".min.js");
    }
}
