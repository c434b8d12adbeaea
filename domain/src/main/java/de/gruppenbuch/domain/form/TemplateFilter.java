package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.Land;
import java.util.Locale;

/**
 * Which forms a list shows; null lets everything through.
 *
 * @param text looked for in the funder's name, edition and source
 */
public record TemplateFilter(
        String text,
        Integer fundingYear,
        String funderKey,
        Land land,
        FormKind kind,
        TemplateState state) {

    public static TemplateFilter all() {
        return new TemplateFilter("", null, null, null, null, null);
    }

    boolean takes(TemplateRow row) {
        String words = (row.funderName() + " " + row.edition() + " " + row.source());
        return contains(words)
                && (fundingYear == null || fundingYear == row.fundingYear())
                && (funderKey == null || funderKey.equals(row.funderKey()))
                && (land == null || land == row.land())
                && (kind == null || kind == row.kind())
                && (state == null || state == row.state());
    }

    private boolean contains(String words) {
        return text == null
                || words.toLowerCase(Locale.GERMAN)
                        .contains(text.strip().toLowerCase(Locale.GERMAN));
    }
}
