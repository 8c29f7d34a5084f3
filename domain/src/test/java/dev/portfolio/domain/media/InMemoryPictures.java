package dev.portfolio.domain.media;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.transaction.Transactions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads PNG and JPEG as the JDK does, for tests; refuses to do it inside a transaction. */
public final class InMemoryPictures implements Pictures {

    private static final int LARGEST = 4_000_000;

    private final Transactions transactions;

    public InMemoryPictures(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Picture read(FileContent content, List<Integer> widths) {
        if (transactions.inProgress()) {
            throw new IllegalStateException("A picture is read inside a transaction.");
        }
        PictureFormat format = format(content.bytes());
        BufferedImage image = image(content);
        PictureSize size = new PictureSize(image.getWidth(), image.getHeight());
        if (size.pixels() > LARGEST) {
            throw new PictureTooLarge(
                    "The picture has " + size.pixels() + " pixels; at most " + LARGEST + " are taken.");
        }
        return new Picture(format, size, content, renditions(image, size, content, widths));
    }

    private static PictureFormat format(byte[] bytes) {
        if (bytes.length > 3 && bytes[1] == 'P' && bytes[2] == 'N') {
            return PictureFormat.PNG;
        }
        if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
            return PictureFormat.JPEG;
        }
        throw new PictureUnsupported("no picture");
    }

    private static BufferedImage image(FileContent content) {
        try {
            BufferedImage image = ImageIO.read(content.stream());
            if (image != null) {
                return image;
            }
        } catch (IOException | RuntimeException e) {
            // Told below.
        }
        throw new Invalid("file", "is a broken picture");
    }

    private static List<Picture.Rendition> renditions(
            BufferedImage image, PictureSize size, FileContent content, List<Integer> widths) {
        List<Picture.Rendition> renditions = new ArrayList<>();
        for (int width : widths) {
            if (width < size.width()) {
                PictureSize smaller = size.scaledTo(width);
                FileContent bytes = png(image, smaller);
                if (bytes.length() < content.length()) {
                    renditions.add(new Picture.Rendition(smaller, PictureFormat.PNG, bytes));
                }
            }
        }
        return renditions;
    }

    private static FileContent png(BufferedImage image, PictureSize size) {
        BufferedImage smaller = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        smaller.createGraphics().drawImage(image, 0, 0, size.width(), size.height(), null);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(smaller, "png", out);
            return new FileContent(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
