package nl.noaberwerk.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XHTML page whose places are filled as text nodes, so that nothing in the data can become markup. */
public final class PageTemplate {

    private final Object copying = new Object();
    private final Document page;

    private PageTemplate(Document page) {
        this.page = page;
    }

    /**
     * Reads the template once; copies are made of it.
     *
     * @param beside the class in whose package the resource is
     */
    public static PageTemplate read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            return new PageTemplate(builder().parse(in));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("template " + resource, broken);
        }
    }

    /** May be asked by several threads at a time. */
    public PageTemplate copy() {
        try {
            Document copy = builder().newDocument();
            synchronized (copying) {
                copy.appendChild(copy.importNode(page.getDocumentElement(), true));
            }
            return new PageTemplate(copy);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** To be given to {@link PdfPages}. */
    public Document page() {
        return page;
    }

    /** Fills the element with that id. */
    public void text(String id, String text) {
        byId(id).setTextContent(text);
    }

    /** Sets an attribute of the element with that id. */
    public void attribute(String id, String attribute, String value) {
        byId(id).setAttribute(attribute, value);
    }

    /** The element with that id, to which elements can be added. */
    public Element element(String id) {
        return byId(id);
    }

    /** Takes the element with that id out of the page. */
    public void remove(String id) {
        Element element = byId(id);
        element.getParentNode().removeChild(element);
    }

    /** Repeats the element of that class for each item and fills each copy; none is left when there are no items. */
    public <T> void repeat(String cssClass, List<T> items, BiConsumer<Element, T> filling) {
        Element pattern = find(page.getDocumentElement(), "class", cssClass).orElseThrow();
        Node parent = pattern.getParentNode();
        for (T item : items) {
            Element copy = (Element) pattern.cloneNode(true);
            filling.accept(copy, item);
            parent.insertBefore(copy, pattern);
        }
        parent.removeChild(pattern);
    }

    /** Fills the element within the given one that has this as the last of its classes. */
    public static void within(Element element, String cssClass, String text) {
        find(element, "class", cssClass).orElseThrow().setTextContent(text);
    }

    private Element byId(String id) {
        return find(page.getDocumentElement(), "id", id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static Optional<Element> find(Element start, String attribute, String value) {
        String own = start.getAttribute(attribute);
        if (own.equals(value) || "class".equals(attribute) && own.endsWith(" " + value)) {
            return Optional.of(start);
        }
        NodeList children = start.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                Optional<Element> found = find(child, attribute, value);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }
}
