package dev.portfolio.pages.asset;

import dev.portfolio.pages.article.CodeLanguage;
import dev.portfolio.pages.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** All styles and scripts that pages load; read once, when the server starts. */
public final class Assets {

    private static final List<String> OWN = List.of("site.css", "search.js", "ask.js", "icon.svg");

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byFileName = new HashMap<>();
    private final List<String> styleSheets;

    public Assets(Site site) {
        OWN.forEach(name -> add(name, read(new ClassPathResource("/dev/portfolio/pages/assets/" + name))));
        CodeLanguage.ALL_COMPONENTS.forEach(
                component -> add(CodeLanguage.script(component), read(CodeLanguage.source(component))));
        Optional<String> theme = site.css().map(css -> add("theme.css", css.getBytes(StandardCharsets.UTF_8)));
        this.styleSheets =
                theme.map(path -> List.of(path("site.css"), path)).orElseGet(() -> List.of(path("site.css")));
    }

    private String add(String name, byte[] content) {
        Asset asset = Asset.of(name, content);
        byName.put(name, asset);
        byFileName.put(asset.fileName(), asset);
        return asset.path();
    }

    /** The path of the asset with this name, as {@code search.js}. */
    public String path(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no asset " + name))
                .path();
    }

    /** In the order in which they apply. */
    public List<String> styleSheets() {
        return styleSheets;
    }

    Optional<Asset> find(String fileName) {
        return Optional.ofNullable(byFileName.get(fileName));
    }

    private static byte[] read(ClassPathResource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
