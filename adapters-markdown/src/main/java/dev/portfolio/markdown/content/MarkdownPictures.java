package dev.portfolio.markdown.content;

import dev.portfolio.domain.importing.PictureReferences;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds pictures in CommonMark: images, links to pictures, definitions of either, {@code img} in HTML, and the shortcodes of Hugo
 * that show a picture.
 */
public final class MarkdownPictures implements PictureReferences {

    /** An address in a text, from the first of its characters to before the one after it. */
    record Place(int start, int end, String address) {}

    @Override
    public List<String> in(String markdown) {
        return places(markdown).map(Place::address).distinct().toList();
    }

    @Override
    public String replaced(String markdown, Map<String, String> addresses) {
        StringBuilder text = new StringBuilder(markdown.length());
        int position = 0;
        for (Place place : places(markdown).toList()) {
            String address = addresses.get(place.address());
            if (address != null) {
                text.append(markdown, position, place.start()).append(address);
                position = place.end();
            }
        }
        return text.append(markdown, position, markdown.length()).toString();
    }

    /** In the order of the text, without overlaps. */
    private static Stream<Place> places(String markdown) {
        if (!mayShowPictures(markdown)) {
            return Stream.empty();
        }
        PlacesOfPictures places = PlacesOfPictures.of(markdown);
        return places.inOrder().stream();
    }

    /** Saves the search in most texts. */
    private static boolean mayShowPictures(String markdown) {
        return markdown.contains("](")
                || markdown.contains("]:")
                || markdown.contains("<img")
                || markdown.contains("<IMG")
                || ShortcodeScanner.mayContainShortcodes(markdown);
    }
}
