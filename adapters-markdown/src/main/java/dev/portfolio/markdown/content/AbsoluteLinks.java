package dev.portfolio.markdown.content;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Passes HTML on with every address in it made absolute. */
final class AbsoluteLinks implements HtmlStreamEventReceiver {

    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private final HtmlStreamEventReceiver receiver;
    private final URI base;

    AbsoluteLinks(HtmlStreamEventReceiver receiver, URI base) {
        this.receiver = receiver;
        this.base = base;
    }

    @Override
    public void openDocument() {
        receiver.openDocument();
    }

    @Override
    public void closeDocument() {
        receiver.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        for (int name = 0; name < attributes.size(); name += 2) {
            if (ADDRESSES.contains(attributes.get(name))) {
                attributes.set(name + 1, absolute(attributes.get(name + 1)));
            }
        }
        receiver.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        receiver.closeTag(element);
    }

    @Override
    public void text(String text) {
        receiver.text(text);
    }

    /** An address that is none by the rules leads nowhere from anywhere; it stays. */
    private String absolute(String address) {
        try {
            return base.resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
