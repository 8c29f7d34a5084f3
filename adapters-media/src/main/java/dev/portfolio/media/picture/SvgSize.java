package dev.portfolio.media.picture;

import dev.portfolio.domain.media.PictureSize;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How large a drawing says it is: in pixels, else by the shape of what it shows. */
final class SvgSize {

    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d*)?\\s*(?:px)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+(\\d{1,5})(?:\\.\\d*)?[\\s,]+(\\d{1,5})(?:\\.\\d*)?\\s*");

    private SvgSize() {}

    /** @param root at the root element */
    static @Nullable PictureSize of(XMLStreamReader root) {
        int width = pixels(root.getAttributeValue(null, "width"));
        int height = pixels(root.getAttributeValue(null, "height"));
        if (width > 0 && height > 0) {
            return new PictureSize(width, height);
        }
        String viewBox = root.getAttributeValue(null, "viewBox");
        Matcher shape = VIEW_BOX.matcher(viewBox == null ? "" : viewBox);
        if (!shape.matches()) {
            return null;
        }
        int shapeWidth = Integer.parseInt(shape.group(1));
        int shapeHeight = Integer.parseInt(shape.group(2));
        return shapeWidth > 0 && shapeHeight > 0 ? new PictureSize(shapeWidth, shapeHeight) : null;
    }

    /** 0 where it is no number of pixels. */
    private static int pixels(@Nullable String text) {
        Matcher number = PIXELS.matcher(text == null ? "" : text);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }
}
