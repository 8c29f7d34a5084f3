package dev.portfolio.bootstrap.settings;

import dev.portfolio.pages.site.SiteLink;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whose pages these are, as the file {@code portfolio.yaml} says; all of it may be missing.
 *
 * @param css the content of the style sheet that {@code theme} names
 */
record SiteFile(
        Optional<String> name,
        Optional<String> tagline,
        Optional<String> description,
        Optional<String> language,
        List<SiteLink> links,
        Optional<String> css) {

    static final SiteFile NONE = new SiteFile(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static final String SETTING = "PORTFOLIO_CONFIG";
    private static final Path USUAL = Path.of("portfolio.yaml");
    private static final long LONGEST = 256 * 1024;

    /** That of the setting, else the one in the current folder, else none. {@link SettingInvalid} names the line. */
    static SiteFile from(Environment environment) {
        Optional<Path> named = environment.text(SETTING).map(Path::of);
        if (named.isPresent()) {
            return read(named.get());
        }
        return Files.isRegularFile(USUAL) ? read(USUAL) : NONE;
    }

    static SiteFile read(Path file) {
        SiteFields fields = SiteFields.of(file.toString(), text(SETTING, file));
        Optional<String> css =
                fields.text("theme").map(theme -> text(fields.where("theme") + " theme", file.resolveSibling(theme)));
        return new SiteFile(
                fields.text("name"),
                fields.text("tagline"),
                fields.text("description"),
                fields.language("language"),
                fields.links("links"),
                css);
    }

    private static String text(String setting, Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new SettingInvalid(setting, "leads to " + file + ", which is larger than 256 KB.");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new SettingInvalid(setting, "leads to " + file.toAbsolutePath() + ", and there is no such file.");
        } catch (MalformedInputException e) {
            throw new SettingInvalid(setting, "leads to " + file + ", which is not a text in UTF-8.");
        } catch (IOException e) {
            throw new SettingInvalid(setting, "leads to " + file + ", which cannot be read: " + e.getMessage());
        }
    }
}
