package de.gruppenbuch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every page, template and tag file; each rule is also seen red on a sample. */
class XhtmlTest {

    private static final Path ROOT = Path.of("src", "main", "webapp");

    private static final String FRAME =
            """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core" xmlns:p="primefaces" xmlns:pt="jakarta.faces.passthrough" xmlns:o="http://omnifaces.org/ui" xmlns:gb="http://gruppenbuch.de/tags">
            %s
            </ui:composition>
            """;

    @ParameterizedTest
    @EnumSource
    void noFileBreaksTheRule(XhtmlRule rule) throws IOException {
        assertThat(files()).hasSizeGreaterThan(60);
        assertThat(files().stream().flatMap(file -> rule.violations(file).stream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LITERAL_TEXT|pages/x.xhtml|<p>Guten Tag</p>",
                "LITERAL_TEXT|pages/x.xhtml|<p>#{msg['a.b']}: bitte</p>",
                "LITERAL_TEXT|pages/x.xhtml|<img alt=\"Bild\" src=\"x\"/>",
                "LITERAL_TEXT|pages/x.xhtml|<h:outputText value=\"Guten Tag\"/>",
                "LITERAL_TEXT|pages/x.xhtml|<gb:text label=\"Name\"/>",
                "LITERAL_TEXT|pages/x.xhtml|<input pt:aria-label=\"Suche\"/>",
                "LITERAL_TEXT|pages/x.xhtml|<p>#{x ? 'Guten Tag' : ''}</p>",
                "LITERAL_TEXT|pages/x.xhtml|<p>#{x ? 'Menü' : ''}</p>",
                "LITERAL_TEXT|pages/x.xhtml|<p>#{x ? 'Fertig' : ''}</p>",
                "INLINE_CODE|pages/x.xhtml|<p style=\"color: red\"/>",
                "INLINE_CODE|pages/x.xhtml|<p onclick=\"x()\"/>",
                "INLINE_CODE|pages/arbeit/x.xhtml|<p:ajax oncomplete=\"x()\"/>",
                "INLINE_CODE|pages/x.xhtml|<script/>",
                "INLINE_CODE|pages/x.xhtml|<style/>",
                "INLINE_CODE|pages/x.xhtml|<h:outputScript/>",
                "SCRIPTED_FACES|pages/x.xhtml|<f:ajax/>",
                "SCRIPTED_FACES|pages/x.xhtml|<h:commandLink/>",
                "PRIMEFACES_OUTSIDE_STAFF|pages/x.xhtml|<p:dataTable/>",
                "PRIMEFACES_OUTSIDE_STAFF|pages/antrag/x.xhtml|<p:ajax/>",
                "PRIMEFACES_OUTSIDE_STAFF|WEB-INF/tags/x.xhtml|<p:inputText/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:inputNumber/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:datePicker/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:selectOneButton/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:fileUpload mode=\"simple\"/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:dataTable paginator=\"true\"/>",
                "WARNED_OF|pages/arbeit/x.xhtml|<p:autoComplete multiple=\"true\"/>",
                "FORM_PAST_THE_TAG|pages/x.xhtml|<h:form/>",
                "FORM_PAST_THE_TAG|pages/x.xhtml|<o:form/>",
                "FORM_PAST_THE_TAG|WEB-INF/tags/x.xhtml|<o:form><input name=\"other\"/></o:form>",
                "FORM_PAST_THE_TAG|pages/x.xhtml|<form method=\"post\"/>",
                "SEVERAL_FORMS_AT_ONCE|pages/x.xhtml|<gb:form/><gb:form id=\"other\"/>",
                "SEVERAL_FORMS_AT_ONCE|pages/arbeit/antrag.xhtml|<gb:form/>",
                "SEVERAL_FORMS_AT_ONCE|pages/arbeit/antrag.xhtml|<gb:form/><gb:form/>"
            })
    void theRuleGoesRedOnItsSample(XhtmlRule rule, String path, String sample) {
        assertThat(rule.violations(page(path, sample))).isNotEmpty();
    }

    @Test
    void aLongPageIsFound() {
        assertThat(XhtmlRule.TOO_LONG.violations(page("pages/x.xhtml", "\n".repeat(147))))
                .isEmpty();
        assertThat(XhtmlRule.TOO_LONG.violations(page("pages/x.xhtml", "\n".repeat(148))))
                .hasSize(1);
    }

    @Test
    void noRuleIsWithoutASampleAndWhatIsRightPassesAll() throws NoSuchMethodException {
        CsvSource samples =
                XhtmlTest.class
                        .getDeclaredMethod(
                                "theRuleGoesRedOnItsSample",
                                XhtmlRule.class,
                                String.class,
                                String.class)
                        .getAnnotation(CsvSource.class);
        Set<String> shown =
                Arrays.stream(samples.value())
                        .map(line -> line.split("\\|", -1)[0])
                        .collect(Collectors.toSet());
        List<XhtmlRule> all = List.of(XhtmlRule.values());

        assertThat(all.stream().filter(rule -> !shown.contains(rule.name())))
                .containsExactly(XhtmlRule.TOO_LONG);
        Xhtml right =
                page(
                        "pages/arbeit/x.xhtml",
                        "<h1>#{msg['a.b']} – Gruppenbuch</h1>"
                                + "<form method=\"get\"><button>#{msg['a.c']}</button></form>"
                                + "<p class=\"#{x ? 'wrong' : 'good'}\">1.</p>"
                                + "<gb:form><gb:text label=\"#{msg['a.d']}\"/></gb:form>"
                                + "<p:datePicker keepInvalid=\"true\"/>");
        assertThat(all.stream().flatMap(rule -> rule.violations(right).stream())).isEmpty();
    }

    private static Xhtml page(String path, String content) {
        return Xhtml.parse(path, FRAME.formatted(content));
    }

    static List<Xhtml> files() throws IOException {
        List<Xhtml> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                files.add(Xhtml.parse(ROOT.relativize(file).toString(), Files.readString(file)));
            }
        }
        return files;
    }
}
