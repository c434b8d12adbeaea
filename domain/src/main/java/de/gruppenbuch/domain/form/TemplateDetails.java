package de.gruppenbuch.domain.form;

import java.util.Map;

/**
 * A form with what was found in it and what belongs where.
 *
 * @param headings by field id the heading above the field, as far as known
 * @param mappingVersion grows with every change of the mapping
 * @param sha256 of the file
 * @param used whether an application was filled into it
 */
public record TemplateDetails(
        TemplateRow row,
        ReadForm form,
        Map<String, String> headings,
        FormMapping mapping,
        int mappingVersion,
        String sha256,
        int sizeBytes,
        boolean used) {

    public TemplateDetails {
        headings = Map.copyOf(headings);
    }
}
