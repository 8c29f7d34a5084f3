package dev.portfolio.markdown.upload;

import dev.portfolio.domain.error.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where in a folder a file goes that says so itself. */
final class UploadPath {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME_BYTES = 255;
    private static final int DEEPEST = 40;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\uFFFD]|^[A-Za-z]:");

    private UploadPath() {}

    /** The path with {@code /} between names; {@link Invalid} for one that leads out or that no file should have. */
    static String checked(String said) {
        String path = said.replace('\\', '/');
        if (path.isBlank() || path.length() > LONGEST || UNFIT.matcher(path).find()) {
            throw unfit(said, "no file should be called so");
        }
        if (path.startsWith("/")) {
            throw unfit(said, "it begins at the root");
        }
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                throw unfit(said, "it leads out of the folder");
            }
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_BYTES) {
                throw unfit(said, "a name in it is too long");
            }
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        if (names.isEmpty() || names.size() > DEEPEST) {
            throw unfit(said, names.isEmpty() ? "it names nothing" : "it is too deep");
        }
        return String.join("/", names);
    }

    private static Invalid unfit(String said, String why) {
        String shown =
                UNFIT.matcher(said.substring(0, Math.min(100, said.length()))).replaceAll("?");
        return new Invalid("file", "has the path '" + shown + "': " + why);
    }
}
