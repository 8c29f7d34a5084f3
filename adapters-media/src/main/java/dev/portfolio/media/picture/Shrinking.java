package dev.portfolio.media.picture;

import dev.portfolio.domain.media.PictureSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller: halved again and again, where each pixel is the mean of four, and once by less than that. */
final class Shrinking {

    private Shrinking() {}

    /** The picture in this size, in sRGB with eight bits for each colour. */
    static BufferedImage to(PictureSize size, BufferedImage image) {
        BufferedImage smaller = image;
        while (smaller.getWidth() / 2 >= size.width() && smaller.getHeight() / 2 >= size.height()) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, size.width(), size.height());
    }

    /** The picture upright. */
    static BufferedImage upright(BufferedImage image, Turn turn) {
        if (turn.isNone()) {
            return image;
        }
        PictureSize size = turn.turned(new PictureSize(image.getWidth(), image.getHeight()));
        BufferedImage upright = blank(image, size.width(), size.height());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn.transform(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage smaller = blank(image, width, height);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        boolean transparent = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
