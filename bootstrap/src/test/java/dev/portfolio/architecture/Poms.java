package dev.portfolio.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The poms of a repository, held against the table of modules.
 *
 * @param repository the folder of the parent pom
 */
record Poms(Path repository) {

    private static final String OWN =
            "/project//dependency[groupId='dev.portfolio'][not(ancestor::dependencyManagement)]";
    private static final String OF_TESTS = OWN + "[scope='test']/artifactId";
    private static final String OF_MAIN_CODE = OWN + "[not(scope='test')]/artifactId";

    /** What is built beside the product: it may use all of it, and nothing of it may use them. */
    private static final Set<String> BESIDE_THE_PRODUCT = Set.of("benchmarks", "benchmarks-minimal");

    /** The repository that this test is run in. */
    static Poms ofThisRepository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(MavenModule.DOMAIN.folder()))) {
            folder = folder.getParent();
        }
        return new Poms(folder);
    }

    /** What differs from the table; empty where nothing does. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<String> folders = new TreeSet<>(texts(repository, "/project/modules/module"));
        folders.removeAll(BESIDE_THE_PRODUCT);
        Set<String> wanted = EnumSet.allOf(MavenModule.class).stream()
                .map(MavenModule::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!folders.equals(wanted)) {
            differences.add("The modules are " + folders + " instead of " + wanted);
        }
        for (MavenModule module : MavenModule.values()) {
            differences.addAll(differences(module));
        }
        return differences;
    }

    private List<String> differences(MavenModule module) {
        List<String> differences = new ArrayList<>();
        Set<MavenModule> used = modules(module, OF_MAIN_CODE);
        if (!used.equals(module.mayUse())) {
            differences.add(module + " depends on " + used + " instead of " + module.mayUse());
        }
        Set<MavenModule> usedByTests = modules(module, OF_TESTS);
        usedByTests.removeAll(module.mayUse());
        usedByTests.remove(MavenModule.EMBEDDED_POSTGRES);
        if (!usedByTests.isEmpty()) {
            differences.add("The tests of " + module + " depend on " + usedByTests);
        }
        return differences;
    }

    private Set<MavenModule> modules(MavenModule module, String path) {
        return texts(repository.resolve(module.folder()), path).stream()
                .map(MavenModule::ofArtifact)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MavenModule.class)));
    }

    private static List<String> texts(Path folder, String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document pom =
                    factory.newDocumentBuilder().parse(folder.resolve("pom.xml").toFile());
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent().strip())
                    .toList();
        } catch (ParserConfigurationException | SAXException | XPathExpressionException | IOException e) {
            throw new IllegalStateException("No pom can be read in " + folder, e);
        }
    }
}
