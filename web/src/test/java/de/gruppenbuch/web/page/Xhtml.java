package de.gruppenbuch.web.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page, template or tag file, parsed.
 *
 * @param path below the folder of the web application, for example {@code pages/anmelden.xhtml}
 */
record Xhtml(String path, String source, Document document) {

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://www.w3.org/1999/xhtml", "",
                    "jakarta.faces.facelets", "ui:",
                    "jakarta.faces.html", "h:",
                    "jakarta.faces.core", "f:",
                    "jakarta.faces", "faces:",
                    "jakarta.faces.passthrough", "pt:",
                    "primefaces", "p:",
                    "http://primefaces.org/ui", "p:",
                    "http://omnifaces.org/ui", "o:",
                    "http://gruppenbuch.de/tags", "gb:");

    static Xhtml parse(String path, String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((id, system) -> new InputSource(new StringReader("")));
            InputSource input = new InputSource(new StringReader(source));
            return new Xhtml(path, source, builder.parse(input));
        } catch (SAXException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    Stream<Element> elements(String name) {
        return elements().filter(element -> name(element).equals(name));
    }

    /** Pieces of text between the tags; comments are none. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        elements().forEach(element -> collect(element.getChildNodes(), texts));
        return texts;
    }

    /** With the usual prefix, whatever the file calls it: {@code h:form}, {@code div}. */
    static String name(Node node) {
        String namespace = node.getNamespaceURI();
        String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, namespace + ":");
        return prefix + node.getLocalName();
    }

    static Stream<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Attr) all.item(i))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"));
    }

    private static void collect(NodeList nodes, List<String> texts) {
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.TEXT_NODE) {
                texts.add(nodes.item(i).getNodeValue());
            }
        }
    }
}
