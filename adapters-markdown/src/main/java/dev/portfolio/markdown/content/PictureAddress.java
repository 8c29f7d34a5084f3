package dev.portfolio.markdown.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses of pictures that are relative to the text's own place. */
public final class PictureAddress {

    private static final int LONGEST = 1_000;
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(png|jpe?g|gif|webp|avif|svg)", Pattern.DOTALL);
    private static final Pattern BEHIND_THE_PATH = Pattern.compile("[?#].*", Pattern.DOTALL);

    private PictureAddress() {}

    /** Whether it is a relative path to something. */
    static boolean isBeside(String address) {
        return !path(address).isBlank()
                && address.length() <= LONGEST
                && !address.startsWith("/")
                && !address.startsWith("\\")
                && !address.contains("{{")
                && !SCHEME.matcher(address).matches();
    }

    /** Whether it is a relative path to a picture, as its name says. */
    public static boolean isPictureBeside(String address) {
        return isBeside(address) && PICTURE.matcher(path(address)).matches();
    }

    /** The path of a file that an address means: without what follows {@code ?} or {@code #}, and decoded. */
    public static String path(String address) {
        String path = BEHIND_THE_PATH.matcher(address).replaceFirst("");
        try {
            // A plus stands for itself in a path.
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
