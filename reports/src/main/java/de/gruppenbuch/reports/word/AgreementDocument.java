package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.agreement.AgreedItem;
import de.gruppenbuch.domain.agreement.AgreementSheet;
import de.gruppenbuch.domain.agreement.SheetPart;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FormTexts;
import java.time.LocalDate;
import java.util.List;

/**
 * "Vereinbarung für Online-Treffen" as a Word file: what the group has agreed, and blank lines for
 * signing on paper. The lines stay blank, since no name is known.
 */
public final class AgreementDocument {

    private static final List<Integer> FACT_COLUMNS = List.of(3_200, 6_438);
    private static final List<Integer> ITEM_COLUMNS = List.of(700, 6_338, 2_600);
    private static final int LINES = 8;

    private final AgreementSheet sheet;
    private final WordWriter writer;

    private AgreementDocument(AgreementSheet sheet, WordWriter writer) {
        this.sheet = sheet;
        this.writer = writer;
    }

    /** The same sheet gives the same bytes. The file's name does not tell whose it is. */
    public static ReportFile write(AgreementSheet sheet) {
        String title = FormTexts.text("agreement.title");
        try (WordWriter writer = new WordWriter(title, sheet.day())) {
            new AgreementDocument(sheet, writer).fill(title);
            return new ReportFile(fileName(sheet), ReportFile.WORD, writer.toBytes());
        }
    }

    private static String fileName(AgreementSheet sheet) {
        return sheet.isDraft()
                ? FormTexts.text("agreement.fileName.draft")
                : FormTexts.text("agreement.fileName", sheet.agreedOn().toString());
    }

    private void fill(String title) {
        writer.footer(FormTexts.text("agreement.footer"), FormTexts.text("footer.of"));
        writer.paragraph(WordStyle.TITLE, title);
        writer.paragraph(WordStyle.SUBTITLE, sheet.groupName());
        notes();
        facts();
        sheet.parts().forEach(this::part);
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("agreement.statement"));
        writer.paragraph(WordStyle.NORMAL, sheet.statement().de());
        signatures();
        writer.paragraph(WordStyle.SIGNATURE_CAPTION, FormTexts.text("agreement.source"));
    }

    private void notes() {
        if (sheet.isDraft()) {
            writer.paragraph(WordStyle.NOTE, FormTexts.text("agreement.draft"));
            writer.paragraph(WordStyle.NOTE, FormTexts.text("agreement.draft.text"));
            writer.gap();
        } else if (!sheet.open().isEmpty()) {
            writer.paragraph(WordStyle.NOTE, FormTexts.text("agreement.open"));
            writer.paragraph(WordStyle.NOTE, FormTexts.text("agreement.open.text"));
            sheet.open().forEach(item -> writer.paragraph(WordStyle.NOTE, "– " + item.de()));
            writer.gap();
        }
    }

    private void facts() {
        WordTable table =
                WordTable.of(
                        FormTexts.text("agreement.facts"),
                        FACT_COLUMNS,
                        FormTexts.text("agreement.facts.label"),
                        FormTexts.text("agreement.facts.value"));
        fact(table, "agreement.group", sheet.groupName());
        fact(table, "agreement.office", sheet.contactPointName());
        fact(table, "agreement.agreedOn", day(sheet.agreedOn()));
        if (sheet.validUntil() != null) {
            fact(table, "agreement.validUntil", day(sheet.validUntil()));
        }
        fact(table, "agreement.method", sheet.method() == null ? missing() : sheet.method().de());
        number(table, "agreement.invited", sheet.numberInvited());
        number(table, "agreement.agreed", sheet.numberAgreed());
        writer.table(table);
    }

    private static void fact(WordTable table, String key, String value) {
        table.add(WordCell.label(FormTexts.text(key)), WordCell.text(value));
    }

    private static void number(WordTable table, String key, Integer people) {
        if (people != null) {
            fact(table, key, FormTexts.text("agreement.people", people));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? missing() : GermanDay.format(day);
    }

    private static String missing() {
        return FormTexts.text("agreement.missing");
    }

    private void part(SheetPart part) {
        writer.paragraph(WordStyle.HEADING_1, part.title().de());
        WordTable table =
                WordTable.of(
                        part.title().de(),
                        ITEM_COLUMNS,
                        FormTexts.text("agreement.column.number"),
                        FormTexts.text("agreement.column.item"),
                        FormTexts.text("agreement.column.answer"));
        part.items().forEach(item -> add(table, item));
        writer.table(table);
    }

    private static void add(WordTable table, AgreedItem item) {
        table.add(
                WordCell.label(String.valueOf(item.number())),
                WordCell.text(item.text().de()),
                WordCell.text(FormTexts.text("agreement.answer." + item.answer().name())));
    }

    private void signatures() {
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("agreement.sign"));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("agreement.sign.text"));
        for (int line = 0; line < LINES; line++) {
            writer.paragraph(WordStyle.SIGNATURE_LINE, "\t\t\t");
        }
        writer.paragraph(WordStyle.SIGNATURE_CAPTION, FormTexts.text("agreement.sign.line"));
        writer.gap();
    }
}
