package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.ApplicationForm;
import de.gruppenbuch.reports.form.FormTexts;
import java.time.LocalDate;
import java.util.List;

/** What belongs into the envelope, to be ticked off, and who signs where. */
public final class DispatchChecklist {

    private static final List<Integer> FACTS = List.of(2_800, 6_838);
    private static final List<Integer> SIGNS = List.of(3_400, 4_738, 1_500);
    private static final String BOX = "☐";

    private final Content content;
    private final WordWriter writer;

    private DispatchChecklist(Content content, WordWriter writer) {
        this.content = content;
        this.writer = writer;
    }

    /**
     * What the list tells.
     *
     * @param writer of the cover letter, who signs it
     * @param files German names of what is in the package, in order
     * @param missing German words of what is not there yet
     * @param postBy null if not known; deadline likewise
     */
    public record Content(
            FundingSnapshot snapshot,
            String writer,
            List<String> files,
            List<String> missing,
            LocalDate postBy,
            LocalDate deadline) {}

    /** The same content gives the same bytes. */
    public static ReportFile write(Content content) {
        String title = FormTexts.text("checklist.title");
        try (WordWriter writer = new WordWriter(title, content.snapshot().takenOn())) {
            new DispatchChecklist(content, writer).fill(title);
            return new ReportFile("Checkliste.docx", ReportFile.WORD, writer.toBytes());
        }
    }

    private void fill(String title) {
        FundingSnapshot snapshot = content.snapshot();
        writer.paragraph(WordStyle.TITLE, title);
        writer.paragraph(
                WordStyle.SUBTITLE,
                FormTexts.text(
                        "checklist.subtitle", ApplicationForm.title(snapshot), snapshot.number()));
        facts(snapshot);
        missing();
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("checklist.files"));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("checklist.files.text"));
        content.files().forEach(file -> writer.check(false, file));
        signatures(snapshot.statements());
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("checklist.post"));
        writer.check(false, FormTexts.text("checklist.post.copy"));
        writer.check(false, FormTexts.text("checklist.post.mail"));
        writer.check(false, FormTexts.text("checklist.post.day"));
    }

    private void facts(FundingSnapshot snapshot) {
        WordTable table =
                WordTable.of(
                        FormTexts.text("checklist.facts"),
                        FACTS,
                        FormTexts.text("checklist.facts.what"),
                        FormTexts.text("checklist.facts.value"));
        fact(table, "checklist.group", snapshot.group().name());
        String address = snapshot.funder().address();
        fact(
                table,
                "checklist.to",
                snapshot.funder().name()
                        + "\n"
                        + (address.isBlank()
                                ? FormTexts.text("checklist.to.missing")
                                : address.replace(", ", "\n")));
        fact(table, "checklist.postBy", day(content.postBy()));
        fact(table, "checklist.deadline", day(content.deadline()));
        writer.table(table);
    }

    private static void fact(WordTable table, String key, String value) {
        table.add(WordCell.label(FormTexts.text(key)), WordCell.text(value));
    }

    private static String day(LocalDate day) {
        return day == null ? FormTexts.text("checklist.unknown") : GermanDay.format(day);
    }

    private void missing() {
        if (!content.missing().isEmpty()) {
            writer.gap();
            writer.paragraph(WordStyle.NOTE, FormTexts.text("checklist.missing"));
            writer.paragraph(WordStyle.NOTE, FormTexts.text("checklist.missing.text"));
            content.missing().forEach(text -> writer.paragraph(WordStyle.NOTE, BOX + " " + text));
            writer.gap();
        }
    }

    private void signatures(FundingSnapshot.Statements statements) {
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("checklist.sign"));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("checklist.sign.text"));
        WordTable table =
                WordTable.of(
                        FormTexts.text("checklist.sign"),
                        SIGNS,
                        FormTexts.text("checklist.sign.who"),
                        FormTexts.text("checklist.sign.where"),
                        FormTexts.text("checklist.sign.done"));
        sign(table, statements.signer1(), "checklist.sign.first");
        sign(table, statements.signer2(), "checklist.sign.second");
        sign(
                table,
                content.writer().isBlank()
                        ? FormTexts.text("checklist.sign.office")
                        : content.writer(),
                "checklist.sign.letter");
        writer.table(table);
    }

    private static void sign(WordTable table, String name, String where) {
        table.add(
                WordCell.text(name.isBlank() ? FormTexts.text("checklist.sign.open") : name),
                WordCell.text(FormTexts.text(where)),
                WordCell.text(BOX));
    }
}
