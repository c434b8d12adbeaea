package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.review.ToolNotice;
import de.gruppenbuch.reports.ReportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ToolNoticeLettersTest {

    @Test
    void everyGroupHasAPageOfItsOwn() throws IOException {
        ReportFile file = ToolNoticeLetters.write(notice(letter("Eine"), letter("Andere")));

        assertThat(file.name()).isEqualTo("Werkzeug-Briefe.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
            assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
                    .hasSize(1);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Ute Ulrich", "Ihre Gruppe „Eine“.", "Ihre Gruppe „Andere“.");
        }
    }

    @Test
    void theSameNoticeGivesTheSameFile() {
        ToolNotice notice = notice(letter("Eine"));

        assertThat(ToolNoticeLetters.write(notice).content())
                .isEqualTo(ToolNoticeLetters.write(notice).content());
    }

    private static ToolNotice notice(ToolNotice.Letter... letters) {
        return new ToolNotice(
                null,
                new ToolNotice.Sender("Kontaktstelle", "Hauptstraße 1", "44137 Ort", "0231 5"),
                LocalDate.of(2026, 11, 25),
                List.of(),
                List.of(),
                List.of(letters),
                List.of(),
                false);
    }

    private static ToolNotice.Letter letter(String group) {
        return new ToolNotice.Letter(
                1,
                group,
                List.of("Ute Ulrich", "44137 Ort"),
                "",
                "Ihr Werkzeug",
                List.of("Guten Tag", "Ihre Gruppe „" + group + "“."));
    }
}
