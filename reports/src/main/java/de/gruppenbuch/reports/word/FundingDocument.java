package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.ApplicationForm;
import de.gruppenbuch.reports.form.FormSection;
import de.gruppenbuch.reports.form.FormTexts;
import java.util.List;

/**
 * The application as a data sheet that can be signed, in the order of the funders' forms (form P
 * for Pauschalförderung, J for Projektförderung), with the annex "Digitale Anwendungen".
 */
public final class FundingDocument {

    private static final List<Integer> FACT_COLUMNS = List.of(800, 3_300, 5_538);

    private final FundingSnapshot snapshot;
    private final WordWriter writer;

    private FundingDocument(FundingSnapshot snapshot, WordWriter writer) {
        this.snapshot = snapshot;
        this.writer = writer;
    }

    /** The same snapshot gives the same bytes. */
    public static ReportFile write(FundingSnapshot snapshot) {
        return write(snapshot, true);
    }

    /** Without the annex "Digitale Anwendungen", which then is a file of its own. */
    public static ReportFile writeWithoutAnnex(FundingSnapshot snapshot) {
        return write(snapshot, false);
    }

    /** The annex "Digitale Anwendungen" alone. */
    public static ReportFile writeAnnex(FundingSnapshot snapshot) {
        String title = FormTexts.text("annex.title");
        try (WordWriter writer = new WordWriter(title, snapshot.takenOn())) {
            new FundingDocument(snapshot, writer).footer();
            ToolAnnex.writeAlone(writer, snapshot);
            return new ReportFile(
                    ApplicationForm.fileName(snapshot, "docx"), ReportFile.WORD, writer.toBytes());
        }
    }

    private static ReportFile write(FundingSnapshot snapshot, boolean annex) {
        String title = ApplicationForm.title(snapshot);
        try (WordWriter writer = new WordWriter(title, snapshot.takenOn())) {
            new FundingDocument(snapshot, writer).fill(title);
            if (annex) {
                ToolAnnex.write(writer, snapshot);
            }
            return new ReportFile(
                    ApplicationForm.fileName(snapshot, "docx"), ReportFile.WORD, writer.toBytes());
        }
    }

    private void fill(String title) {
        footer();
        writer.paragraph(WordStyle.TITLE, title);
        writer.paragraph(WordStyle.SUBTITLE, FormTexts.text("subtitle"));
        draft();
        ApplicationForm.sections(snapshot).forEach(this::section);
        PlanParts.write(writer, snapshot);
        digital();
        closing();
    }

    private void footer() {
        writer.footer(
                FormTexts.text("footer", snapshot.number(), GermanDay.format(snapshot.takenOn())),
                FormTexts.text("footer.of"));
    }

    private void draft() {
        if (snapshot.complete()) {
            return;
        }
        writer.paragraph(WordStyle.NOTE, FormTexts.text("draft.title"));
        writer.paragraph(WordStyle.NOTE, FormTexts.text("draft.text"));
        snapshot.openTasks().forEach(task -> writer.paragraph(WordStyle.NOTE, "– " + task));
        writer.gap();
    }

    private void section(FormSection section) {
        writer.paragraph(WordStyle.HEADING_1, section.heading());
        WordTable table =
                WordTable.of(
                        section.title(),
                        FACT_COLUMNS,
                        FormTexts.text("column.number"),
                        FormTexts.text("column.label"),
                        FormTexts.text("column.value"));
        section.entries()
                .forEach(
                        entry ->
                                table.add(
                                        WordCell.label(entry.number()),
                                        WordCell.label(entry.label()),
                                        WordCell.of(entry.value())));
        writer.table(table);
    }

    private void digital() {
        writer.paragraph(WordStyle.HEADING_1, heading(1, "section.digital"));
        long withCost =
                snapshot.digitalTools().stream().filter(tool -> tool.costCents() != null).count();
        writer.paragraph(
                WordStyle.NORMAL,
                FormTexts.text(
                        "digital.intro." + snapshot.kind(),
                        snapshot.digitalTools().size(),
                        withCost));
    }

    private void closing() {
        FundingSnapshot.Statements statements = snapshot.statements();
        writer.paragraph(WordStyle.HEADING_1, heading(2, "section.declarations"));
        writer.paragraph(
                WordStyle.NORMAL,
                FormTexts.text(
                        statements.declarationsConfirmed()
                                ? "declarations.confirmed"
                                : "declarations.open"));
        snapshot.declarations()
                .forEach(text -> writer.check(statements.declarationsConfirmed(), text));
        writer.check(statements.dataUseInformed(), FormTexts.text("dataUse"));
        writer.paragraph(WordStyle.HEADING_1, heading(3, "section.signatures"));
        signature(1, statements.signer1());
        signature(2, statements.signer2());
        writer.paragraph(WordStyle.HEADING_1, heading(4, "section.enclosures"));
        snapshot.enclosures().forEach(text -> writer.check(false, text));
        office();
    }

    private void signature(int number, String name) {
        writer.paragraph(WordStyle.HEADING_2, FormTexts.text("signature.heading", number));
        writer.paragraph(WordStyle.SIGNATURE_LINE, "\t\t\t");
        writer.paragraph(WordStyle.SIGNATURE_CAPTION, FormTexts.text("signature.line"));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("signature.name", name));
    }

    private void office() {
        FundingSnapshot.Office office = snapshot.office();
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("office.heading"));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("office.text", office.name()));
        List<String> lines = List.of(office.address(), office.phone(), office.email());
        writer.paragraph(
                WordStyle.NORMAL,
                String.join(" · ", lines.stream().filter(line -> !line.isBlank()).toList()));
    }

    /**
     * @param after how many blocks after the finances
     */
    private String heading(int after, String key) {
        int finances = snapshot.kind() == FundingKind.PROJECT ? 6 : 5;
        return (finances + after) + "  " + FormTexts.text(key);
    }
}
