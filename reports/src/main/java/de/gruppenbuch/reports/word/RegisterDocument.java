package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.usage.ProcessingRegister;
import de.gruppenbuch.domain.usage.RegisterEntry;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.RegisterFields;
import java.util.List;
import java.util.stream.Stream;

/** The record of processing activities (Art. 30 GDPR) as an annex: overview, then each tool. */
public final class RegisterDocument {

    private static final List<Integer> OVERVIEW = List.of(3_100, 3_038, 2_300, 1_200);
    private static final List<Integer> DETAILS = List.of(3_000, 6_638);

    private RegisterDocument() {}

    /** The same register gives the same bytes. */
    public static ReportFile write(ProcessingRegister register) {
        String title = RegisterFields.title();
        try (WordWriter writer = new WordWriter(title, register.takenOn())) {
            String day = GermanDay.format(register.takenOn());
            writer.footer(FormTexts.text("register.footer", day), FormTexts.text("footer.of"));
            writer.paragraph(WordStyle.TITLE, title);
            writer.paragraph(WordStyle.SUBTITLE, FormTexts.text("register.subtitle", day));
            controller(writer, register);
            writer.paragraph(WordStyle.HEADING_1, FormTexts.text("register.overview"));
            if (register.entries().isEmpty()) {
                writer.paragraph(WordStyle.NORMAL, FormTexts.text("register.none"));
            } else {
                overview(writer, register);
                writer.paragraph(WordStyle.HEADING_1, FormTexts.text("register.details"));
                register.entries().forEach(entry -> details(writer, entry));
            }
            return new ReportFile(
                    RegisterFields.fileName(register, "docx"), ReportFile.WORD, writer.toBytes());
        }
    }

    private static void controller(WordWriter writer, ProcessingRegister register) {
        writer.paragraph(WordStyle.HEADING_1, FormTexts.text("register.controller"));
        List<String> lines =
                Stream.of(register.office(), register.carrier(), register.address())
                        .filter(line -> line != null && !line.isBlank())
                        .toList();
        writer.paragraph(WordStyle.NORMAL, String.join("\n", lines));
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("register.intro"));
    }

    private static void overview(WordWriter writer, ProcessingRegister register) {
        WordTable table =
                WordTable.of(
                        FormTexts.text("register.overview"),
                        OVERVIEW,
                        FormTexts.text("register.tool"),
                        RegisterFields.PURPOSES.label(),
                        RegisterFields.STATUS.label(),
                        RegisterFields.GROUPS.label());
        for (RegisterEntry entry : register.entries()) {
            table.add(
                    WordCell.label(entry.tool()),
                    WordCell.of(RegisterFields.PURPOSES.of(entry)),
                    WordCell.of(RegisterFields.STATUS.of(entry)),
                    WordCell.of(RegisterFields.GROUPS.of(entry)));
        }
        writer.table(table);
    }

    private static void details(WordWriter writer, RegisterEntry entry) {
        writer.paragraph(WordStyle.HEADING_2, entry.tool());
        WordTable table =
                WordTable.of(
                        entry.tool(),
                        DETAILS,
                        FormTexts.text("column.label"),
                        FormTexts.text("column.value"));
        for (RegisterFields field : RegisterFields.values()) {
            table.add(WordCell.label(field.label()), WordCell.of(field.of(entry)));
        }
        writer.table(table);
    }
}
