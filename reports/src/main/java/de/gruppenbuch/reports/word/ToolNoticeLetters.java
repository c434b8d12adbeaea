package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.review.ToolNotice;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FormTexts;

/** The letters that tell groups about their tool: one document, a page for each group. */
public final class ToolNoticeLetters {

    private ToolNoticeLetters() {}

    /** Names of groups stand in the file, not in its name. */
    public static ReportFile write(ToolNotice notice) {
        String title = FormTexts.text("notice.title");
        try (WordWriter writer = new WordWriter(title, notice.day())) {
            boolean first = true;
            for (ToolNotice.Letter letter : notice.letters()) {
                write(writer, notice, letter, first);
                first = false;
            }
            return new ReportFile("Werkzeug-Briefe.docx", ReportFile.WORD, writer.toBytes());
        }
    }

    private static void write(
            WordWriter writer, ToolNotice notice, ToolNotice.Letter letter, boolean first) {
        ToolNotice.Sender sender = notice.sender();
        String head = sender.name() + " · " + sender.street() + " · " + sender.place();
        if (first) {
            writer.paragraph(WordStyle.SUBTITLE, head);
        } else {
            writer.paragraphOnNewPage(WordStyle.SUBTITLE, head);
        }
        writer.gap();
        letter.address().forEach(line -> writer.paragraph(WordStyle.NORMAL, line));
        writer.gap();
        writer.paragraph(
                WordStyle.NORMAL, FormTexts.text("notice.day", GermanDay.format(notice.day())));
        writer.paragraph(WordStyle.HEADING_1, letter.subject());
        letter.paragraphs().forEach(text -> writer.paragraph(WordStyle.NORMAL, text));
    }
}
