package dev.portfolio.media.picture;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.media.PictureSize;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets only drawings through that do nothing but show: well-formed, without scripts, foreign documents, handlers of events,
 * addresses that run something, and entities of their own. Besides, they are served so that a browser would run nothing.
 */
final class SvgCheck {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final XMLInputFactory XML = factory();

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener");
    private static final Pattern RUNS = Pattern.compile("(?i)(javascript|vbscript|data):(?!image/).*", Pattern.DOTALL);
    /** A document type with declarations; in UTF-16 there are zeros between its characters. */
    private static final Pattern DECLARATIONS = Pattern.compile("(?i)<!ENTITY|<!DOCTYPE[^>\\[]*\\[");

    private static final Pattern BEGINNING = Pattern.compile("[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]*<");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private SvgCheck() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The JDK's parser would write to the standard error stream.
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside is read.");
        });
        return factory;
    }

    /** Whether it is an XML document whose root is a drawing. */
    static boolean isDrawing(byte[] bytes) {
        if (!BEGINNING.matcher(characters(bytes)).lookingAt()) {
            return false;
        }
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().equals("svg") && NAMESPACE.equals(reader.getNamespaceURI());
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            return false;
        }
    }

    /** How large it says it is, null where it does not; {@link Invalid} when it could run something or is not well-formed. */
    static @Nullable PictureSize check(byte[] bytes) {
        if (DECLARATIONS.matcher(characters(bytes)).find()) {
            throw unsafe("a document type with declarations");
        }
        PictureSize size = null;
        boolean root = true;
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                int event = reader.next();
                refuseActive(event, reader);
                if (root && event == XMLStreamConstants.START_ELEMENT) {
                    size = SvgSize.of(reader);
                    root = false;
                }
            }
        } catch (XMLStreamException e) {
            throw new Invalid(
                    "file",
                    "is an SVG that is not well-formed XML, in line "
                            + e.getLocation().getLineNumber());
        }
        return size;
    }

    private static void refuseActive(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> refuseActiveElement(reader);
            case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw unsafe("an entity of its own");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw unsafe("a processing instruction");
            default -> {}
        }
    }

    private static void refuseActiveElement(XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (ACTIVE.contains(element.toLowerCase(Locale.ROOT))) {
            throw unsafe("the element " + element);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = BLANKS.matcher(reader.getAttributeValue(i)).replaceAll("");
            if (name.startsWith("on")) {
                throw unsafe("the attribute " + name);
            }
            if (RUNS.matcher(value).matches()) {
                throw unsafe("an address that runs something, in the attribute " + name);
            }
            if (name.equals("attributename") && changesWhatRuns(value.toLowerCase(Locale.ROOT))) {
                throw unsafe("an animation of " + value);
            }
        }
    }

    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static boolean changesWhatRuns(String attribute) {
        return attribute.startsWith("on") || attribute.equals("href") || attribute.endsWith(":href");
    }

    private static Invalid unsafe(String what) {
        return new Invalid("file", "is an SVG with " + what + ", which could run something; remove it");
    }
}
