package dev.portfolio.media.picture;

import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.PictureUnsupported;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a picture's format by its first bytes. */
final class FormatDetection {

    /** What files of other kinds begin with, so that their sender hears what was sent. */
    private static final List<Known> OTHERS = List.of(
            new Known("a BMP picture", Pattern.compile("BM.*", Pattern.DOTALL)),
            new Known("a TIFF picture", Pattern.compile("(II\\*\0|MM\0\\*).*", Pattern.DOTALL)),
            new Known("an icon", Pattern.compile("\0\0\1\0.*", Pattern.DOTALL)),
            new Known("a JPEG XL picture", Pattern.compile("(\u00FF\n|\0\0\0\fJXL ).*", Pattern.DOTALL)),
            new Known("an AVIF picture", Pattern.compile("....ftyp(avif|avis).*", Pattern.DOTALL)),
            new Known(
                    "a HEIC picture",
                    Pattern.compile("....ftyp(heic|heix|heim|heis|hevc|mif1|msf1).*", Pattern.DOTALL)),
            new Known("a video", Pattern.compile("(....ftyp|\u001AE\u00DF\u00A3).*", Pattern.DOTALL)),
            new Known("a PDF document", Pattern.compile("%PDF.*", Pattern.DOTALL)),
            new Known("a zip archive", Pattern.compile("PK\u0003\u0004.*", Pattern.DOTALL)));

    private static final int BEGINNING = 32;

    private record Known(String what, Pattern beginning) {}

    private FormatDetection() {}

    /** {@link PictureUnsupported} when it is none that is taken. */
    static PictureFormat of(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        return pixels(beginning)
                .or(() -> SvgCheck.isDrawing(bytes) ? Optional.of(PictureFormat.SVG) : Optional.empty())
                .orElseThrow(() -> new PictureUnsupported(otherKind(beginning)));
    }

    private static Optional<PictureFormat> pixels(String beginning) {
        if (beginning.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(PictureFormat.JPEG);
        }
        if (beginning.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PictureFormat.PNG);
        }
        if (beginning.startsWith("GIF87a") || beginning.startsWith("GIF89a")) {
            return Optional.of(PictureFormat.GIF);
        }
        return beginning.startsWith("RIFF") && beginning.startsWith("WEBP", 8)
                ? Optional.of(PictureFormat.WEBP)
                : Optional.empty();
    }

    private static String otherKind(String beginning) {
        return OTHERS.stream()
                .filter(known -> known.beginning().matcher(beginning).matches())
                .map(Known::what)
                .findFirst()
                .orElse(beginning.isEmpty() ? "empty" : "no picture by its first bytes, whatever its name says");
    }
}
