package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.ImportCheck;
import de.gruppenbuch.domain.intake.ImportColumn;
import de.gruppenbuch.domain.intake.ImportDetails;
import de.gruppenbuch.domain.intake.ImportField;
import de.gruppenbuch.domain.intake.ImportProblem;
import de.gruppenbuch.web.ui.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a row is left out, in words.
 *
 * @param line number of the row in the file
 * @param column its heading in the file, or the word for what is missing
 */
public record ImportProblemRow(int line, String column, String sentence) {

    /** All problems in the order of the file. */
    public static List<ImportProblemRow> of(
            ImportDetails details, ImportCheck check, Locale locale) {
        Map<ImportField, String> headings = new EnumMap<>(ImportField.class);
        for (ImportColumn column : details.columns()) {
            if (!column.heading().isBlank()) {
                headings.putIfAbsent(column.field(), column.heading());
            }
        }
        return check.problems().stream()
                .map(
                        problem ->
                                new ImportProblemRow(
                                        problem.line(),
                                        headings.getOrDefault(
                                                problem.field(), word(problem.field(), locale)),
                                        sentence(problem, locale)))
                .toList();
    }

    private static String word(ImportField field, Locale locale) {
        return Texts.message(locale, "enum.ImportField." + field.name());
    }

    private static String sentence(ImportProblem problem, Locale locale) {
        return problem.messageKey().isEmpty()
                ? problem.sentence()
                : Texts.message(locale, problem.messageKey(), problem.arguments().toArray());
    }
}
