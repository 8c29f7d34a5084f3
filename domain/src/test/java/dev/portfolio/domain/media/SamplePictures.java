package dev.portfolio.domain.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Pictures of noise as files, each another one. */
public final class SamplePictures {

    private static final AtomicInteger MADE = new AtomicInteger();

    private SamplePictures() {}

    public static FileContent png(int width, int height) {
        return file("png", width, height);
    }

    public static FileContent jpeg(int width, int height) {
        return file("jpg", width, height);
    }

    private static FileContent file(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(MADE.incrementAndGet());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return new FileContent(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
