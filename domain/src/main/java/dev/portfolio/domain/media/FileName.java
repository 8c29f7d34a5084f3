package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a picture is called in its address: letters and digits of ASCII, points, hyphens and underscores, with the extension of its
 * format.
 */
public record FileName(String value) {

    private static final int LONGEST_STEM = 80;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.[a-z]{3,4}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");
    private static final String NAMELESS = "picture";

    public FileName {
        if (!FORM.matcher(value).matches()) {
            throw new Invalid("file_name", "'" + value + "' is no name of a picture in an address");
        }
    }

    /** The name for a picture of this format that was called like this, with or without folders. */
    public static FileName of(String given, PictureFormat format) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = format.isExtension(extension) ? extension.toLowerCase(Locale.ROOT) : format.extension();
        return new FileName(readable(stem) + "." + ending);
    }

    /** The name of the same picture in another format. */
    public FileName in(PictureFormat format) {
        return of(value, format);
    }

    private static String readable(String stem) {
        String plain =
                MARKS.matcher(Normalizer.normalize(stem, Normalizer.Form.NFKD)).replaceAll("");
        String ascii = edged(OTHERS.matcher(plain).replaceAll("-"));
        String shortened = edged(ascii.substring(0, Math.min(LONGEST_STEM, ascii.length())));
        return shortened.isEmpty() ? NAMELESS : shortened;
    }

    private static String edged(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
