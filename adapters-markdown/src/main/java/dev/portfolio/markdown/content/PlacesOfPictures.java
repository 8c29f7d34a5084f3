package dev.portfolio.markdown.content;

import dev.portfolio.markdown.content.MarkdownPictures.Place;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;

/** Collects where in a Markdown text relative addresses of pictures stand. */
final class PlacesOfPictures extends AbstractVisitor {

    private static final MarkdownParser PARSER = new MarkdownParser(IncludeSourceSpans.BLOCKS_AND_INLINES);
    private static final Pattern HTML_IMAGE =
            Pattern.compile("(?is)<img\\b[^>]*?\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String markdown;
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    private PlacesOfPictures(String markdown) {
        this.markdown = markdown;
    }

    static PlacesOfPictures of(String markdown) {
        PlacesOfPictures places = new PlacesOfPictures(markdown);
        PARSER.parse(markdown).accept(places);
        if (ShortcodeScanner.mayContainShortcodes(markdown)) {
            ShortcodeScanner.scan(markdown, SourceRegions.of(markdown)).forEach(places::addShortcode);
        }
        return places;
    }

    List<Place> inOrder() {
        return List.copyOf(places.values());
    }

    @Override
    public void visit(Image image) {
        addBehind("](", image, image.getDestination(), PictureAddress::isBeside);
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        addBehind("](", link, link.getDestination(), PictureAddress::isPictureBeside);
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        addBehind("]:", definition, definition.getDestination(), PictureAddress::isPictureBeside);
    }

    @Override
    public void visit(HtmlInline html) {
        addHtml(html);
    }

    @Override
    public void visit(HtmlBlock html) {
        addHtml(html);
    }

    /** The address as the parser has read it, where it is written so; one with escapes is left as it is. */
    private void addBehind(String mark, Node node, String address, Predicate<String> wanted) {
        if (address == null || !wanted.test(address)) {
            return;
        }
        int from = start(node);
        int to = end(node);
        int behind = markdown.substring(from, to).lastIndexOf(mark);
        int at = behind < 0 ? -1 : markdown.indexOf(address, from + behind + mark.length());
        if (at >= 0 && at + address.length() <= to) {
            add(at, address);
        }
    }

    private void addHtml(Node node) {
        Matcher image = HTML_IMAGE.matcher(markdown.substring(start(node), end(node)));
        while (image.find()) {
            int group = image.group(1) == null ? 2 : 1;
            String address = image.group(group);
            if (PictureAddress.isBeside(address)) {
                add(start(node) + image.start(group), address);
            }
        }
    }

    private void addShortcode(Shortcode tag) {
        String address = ShortcodeMarkup.imageAddress(tag);
        if (address != null && PictureAddress.isBeside(address)) {
            int at = markdown.indexOf(address, tag.start());
            if (at >= 0 && at + address.length() <= tag.end()) {
                add(at, address);
            }
        }
    }

    private void add(int start, String address) {
        Place place = new Place(start, start + address.length(), address);
        var before = places.floorEntry(start);
        var after = places.higherKey(start);
        boolean overlaps =
                (before != null && before.getValue().end() > start) || (after != null && after < place.end());
        if (!overlaps) {
            places.put(start, place);
        }
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? 0
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
