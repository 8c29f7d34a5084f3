package dev.portfolio.media.picture;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.Picture;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.Pictures;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads pictures with the JDK's image readers and, for WebP and what JPEG the JDK does not read, those of TwelveMonkeys. One picture
 * is read at a time, so that memory is bounded however many arrive.
 */
public final class ImageIoPictures implements Pictures {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore turn = new Semaphore(1, true);

    @Override
    public Picture read(FileContent content, List<Integer> widths) {
        PictureFormat format = FormatDetection.of(content.bytes());
        if (format == PictureFormat.SVG) {
            return new Picture(format, SvgCheck.check(content.bytes()), content, List.of());
        }
        await();
        try {
            return pixels(content, format, widths);
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable("pictures_busy", "Too many pictures are being read; try again later.");
    }

    private static Picture pixels(FileContent content, PictureFormat format, List<Integer> widths) {
        CleanFile clean = clean(content.bytes(), format);
        byte[] bytes = clean.bytes().toArray();
        Pixels.Read pixels = Pixels.of(bytes, format);
        PictureSize size = clean.turn().turned(pixels.size());
        return new Picture(
                format,
                size,
                new FileContent(bytes),
                clean.moving() ? List.of() : Renditions.of(pixels, clean.turn(), format, widths, bytes.length));
    }

    private static CleanFile clean(byte[] bytes, PictureFormat format) {
        return switch (format) {
            case JPEG -> JpegCleaning.of(bytes);
            case PNG -> PngCleaning.of(bytes);
            case GIF -> GifCleaning.of(bytes);
            case WEBP -> WebpCleaning.of(bytes);
            case SVG -> throw new IllegalArgumentException("A drawing has no pixels.");
        };
    }
}
