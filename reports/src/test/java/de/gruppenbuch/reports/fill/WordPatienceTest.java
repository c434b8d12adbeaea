package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.control;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.row;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.textControl;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.office.PackageFixture;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are harmless but written to keep a reader busy: read or refused, never for long. */
class WordPatienceTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int MANY = 30_000;

    static Stream<Map.Entry<String, String>> busy() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("letters in one paragraph", p(t("_".repeat(99_000))));
        bodies.put("lines in one paragraph", p(t("a ____ ".repeat(14_000))));
        bodies.put("nearly lines", p(t("a ... ".repeat(16_000))));
        bodies.put("colons", p(t(":".repeat(99_000) + "x")) + p(t("____")));
        bodies.put("spaces", p(t(" ".repeat(99_000) + "x")) + p(t("____")));
        bodies.put("boxes", p(t("☐".repeat(MANY))));
        bodies.put("tabs", p("<w:r>" + "<w:tab/>".repeat(MANY) + "</w:r>"));
        bodies.put("tab stops", stops() + "<w:r>" + "<w:tab/>".repeat(MANY) + "</w:r></w:p>");
        bodies.put("bookmarks", p(marks(true)) + p(marks(false)));
        bodies.put("paragraphs", p().repeat(90_000));
        bodies.put("controls", p(textControl("Name")).repeat(MANY / 10));
        bodies.put("controls in controls", nested());
        bodies.put("cells in a row", "<w:tbl>" + row(cell(2000, p()).repeat(MANY)) + "</w:tbl>");
        bodies.put("rows", "<w:tbl>" + row(cell(2000, p())).repeat(MANY) + "</w:tbl>");
        bodies.put(
                "rows of labels",
                "<w:tbl>" + row(cell(9, p(t("a"))) + cell(900, p())).repeat(4_000) + "</w:tbl>");
        bodies.put("IBAN", p(t("IBAN".repeat(20_000) + "____")));
        return bodies.entrySet().stream();
    }

    @BeforeAll
    static void warmUp() {
        FormFuzz.use(WordFormFixture.lines());
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("busy")
    void areReadOrRefusedSoon(Map.Entry<String, String> body) {
        byte[] form = PackageFixture.word(body.getValue()).bytes();
        long start = CpuTime.now();

        FormReads.readOrRefuse(form);

        assertThat(CpuTime.since(start)).isLessThan(SOON);
    }

    private static String stops() {
        String stop = "<w:tab w:val=\"left\" w:pos=\"1\" w:leader=\"dot\"/>";
        return "<w:p><w:pPr><w:tabs>" + stop.repeat(MANY) + "</w:tabs></w:pPr>";
    }

    private static String marks(boolean start) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            marks.append(
                    start
                            ? "<w:bookmarkStart w:id=\"%1$d\" w:name=\"m%1$d\"/><w:bookmarkEnd w:id=\"%1$d\"/>"
                                    .formatted(i)
                            : "<w:bookmarkStart w:id=\"%1$d\" w:name=\"n%1$d\"/>".formatted(i));
        }
        return marks.toString();
    }

    private static String nested() {
        String inner = t("x");
        for (int i = 0; i < 110; i++) {
            inner = control("a", "<w:text/>", inner);
        }
        return p(inner).repeat(100);
    }
}
