package dev.portfolio.markdown.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Takes away links when their addresses add up to more than the text itself may hold. That takes a text that defines one
 * very long address and refers to it over and over, which would make pages of terabytes.
 */
final class AddressLimit implements PostProcessor {

    private static final long MAX_CHARACTERS = 10_000_000;

    @Override
    public Node process(Node document) {
        document.accept(new Remover());
        return document;
    }

    private static final class Remover extends AbstractVisitor {

        private long characters;

        @Override
        public void visit(Link link) {
            visitChildren(link);
            spend(link, link.getDestination(), link.getTitle());
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            spend(image, image.getDestination(), image.getTitle());
        }

        private void spend(Node node, String address, @Nullable String title) {
            characters += address.length() + (title == null ? 0 : title.length());
            if (characters > MAX_CHARACTERS) {
                unwrap(node);
            }
        }

        private static void unwrap(Node node) {
            Node child = node.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                node.insertBefore(child);
                child = next;
            }
            node.unlink();
        }
    }
}
