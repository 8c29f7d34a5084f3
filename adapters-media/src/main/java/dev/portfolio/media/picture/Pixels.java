package dev.portfolio.media.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.portfolio.domain.media.PictureFormat;
import dev.portfolio.domain.media.PictureSize;
import dev.portfolio.domain.media.PictureTooLarge;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads the pixels of a picture in bounded memory. */
final class Pixels {

    /** Pictures with more pixels are refused before any of them is read. */
    static final long MOST = 50_000_000;

    /** The reader of WebP holds many times the picture in memory. */
    static final long MOST_OF_WEBP = 8_000_000;

    /** So many are held at most, 50 MB with four bytes each; of larger pictures only every second, third ... is read. */
    private static final long HELD = 12_500_000;

    private Pixels() {}

    /**
     * A picture's pixels.
     *
     * @param size of the whole picture, not turned
     * @param image of a part of them, if there are many
     */
    record Read(PictureSize size, BufferedImage image) {}

    /** {@link PictureTooLarge} before anything is read of it. */
    static Read of(byte[] bytes, PictureFormat format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(bytes)) {
            reader.setInput(in, true, true);
            PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            refuseTooMany(size, format == PictureFormat.WEBP ? MOST_OF_WEBP : MOST);
            ImageReadParam part = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) size.pixels() / HELD));
            part.setSourceSubsampling(step, step, 0, 0);
            return new Read(size, reader.read(0, part));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            throw BrokenPicture.because("its pixels cannot be read");
        } finally {
            reader.dispose();
        }
    }

    private static void refuseTooMany(PictureSize size, long most) {
        if (size.pixels() > most) {
            throw new PictureTooLarge("The picture has " + size.width() + " x " + size.height() + " pixels; at most "
                    + most / 1_000_000 + " million are taken. Make it smaller.");
        }
    }
}
