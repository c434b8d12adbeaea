package de.gruppenbuch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The description of the own tags says what is there, all of it, and nothing else. */
class TagLibraryTest {

    private static final Path FOLDER = Path.of("src", "main", "webapp", "WEB-INF");

    private static final String SAMPLE =
            """
            <facelet-taglib>
              <tag><description>Good.</description><tag-name>good</tag-name><source>tags/good.xhtml</source>
                <attribute><description>Used.</description><name>label</name></attribute></tag>
              <tag><tag-name>bad</tag-name><source>tags/bad.xhtml</source>
                <attribute><description> </description><name>label</name></attribute>
                <attribute><description>Nobody reads it.</description><name>idle</name></attribute></tag>
            </facelet-taglib>
            """;

    @Test
    void everyTagAndAttributeIsExplained() throws IOException {
        assertThat(unexplained(library())).isEmpty();
        assertThat(tags(library())).hasSizeGreaterThan(20);
    }

    @Test
    void everyAttributeIsReadByItsTagAndEveryTagFileHasItsTag() throws IOException {
        assertThat(idle(library(), TagLibraryTest::source)).isEmpty();
        try (Stream<Path> files = Files.list(FOLDER.resolve("tags"))) {
            assertThat(files.map(file -> "tags/" + file.getFileName()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            tags(library()).stream().map(tag -> text(tag, "source")).toList());
        }
    }

    @Test
    void pagesGiveTagsOnlyWhatTheyKnow() throws IOException {
        Xhtml library = library();

        assertThat(XhtmlTest.files().stream().flatMap(page -> unknown(page, library).stream()))
                .isEmpty();
    }

    @Test
    void eachCheckGoesRedOnItsSample() {
        Xhtml library = Xhtml.parse("sample.xml", SAMPLE);
        Xhtml page =
                Xhtml.parse(
                        "pages/x.xhtml",
                        "<p xmlns:gb=\"http://gruppenbuch.de/tags\">"
                                + "<gb:good label=\"\"/><gb:good lable=\"\"/><gb:other/></p>");

        assertThat(unexplained(library)).containsExactly("bad", "bad.label");
        assertThat(idle(library, source -> "<p>#{label}</p>")).containsExactly("bad.idle");
        assertThat(unknown(page, library))
                .containsExactly("pages/x.xhtml: gb:good lable", "pages/x.xhtml: gb:other");
    }

    private static List<String> unexplained(Xhtml library) {
        List<String> found = new ArrayList<>();
        for (Element tag : tags(library)) {
            if (text(tag, "description").isBlank()) {
                found.add(text(tag, "tag-name"));
            }
            for (Element attribute : children(tag, "attribute")) {
                if (text(attribute, "description").isBlank()) {
                    found.add(text(tag, "tag-name") + "." + text(attribute, "name"));
                }
            }
        }
        return found;
    }

    private static List<String> idle(Xhtml library, Function<String, String> sources) {
        List<String> found = new ArrayList<>();
        for (Element tag : tags(library)) {
            String source = sources.apply(text(tag, "source"));
            for (String attribute : attributes(tag)) {
                if (!source.matches("(?s).*#\\{[^}]*\\b" + attribute + "\\b.*")) {
                    found.add(text(tag, "tag-name") + "." + attribute);
                }
            }
        }
        return found;
    }

    private static List<String> unknown(Xhtml page, Xhtml library) {
        Map<String, List<String>> known = new TreeMap<>();
        tags(library).forEach(tag -> known.put("gb:" + text(tag, "tag-name"), attributes(tag)));
        List<String> found = new ArrayList<>();
        page.elements()
                .filter(element -> Xhtml.name(element).startsWith("gb:"))
                .forEach(
                        element -> {
                            String name = Xhtml.name(element);
                            if (!known.containsKey(name)) {
                                found.add(page.path() + ": " + name);
                                return;
                            }
                            Xhtml.attributes(element)
                                    .map(attribute -> attribute.getLocalName())
                                    .filter(each -> !known.get(name).contains(each))
                                    .forEach(
                                            each ->
                                                    found.add(
                                                            page.path()
                                                                    + ": "
                                                                    + name
                                                                    + " "
                                                                    + each));
                        });
        return found;
    }

    private static List<String> attributes(Element tag) {
        return children(tag, "attribute").stream().map(each -> text(each, "name")).toList();
    }

    private static List<Element> tags(Xhtml library) {
        return children(library.document().getDocumentElement(), "tag");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream().map(Node::getTextContent).findFirst().orElse("");
    }

    private static Xhtml library() throws IOException {
        return Xhtml.parse("taglib", Files.readString(FOLDER.resolve("gruppenbuch.taglib.xml")));
    }

    private static String source(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
