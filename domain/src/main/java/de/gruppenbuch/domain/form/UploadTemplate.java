package de.gruppenbuch.domain.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A form that was read.
 *
 * @param content the file as it came
 * @param form what was found in it
 * @param headings by field id the heading above the field, as far as known
 * @param predecessorId the version that this one follows, null if none
 */
public record UploadTemplate(
        @Valid @NotNull TemplateHead head,
        byte[] content,
        ReadForm form,
        Map<String, String> headings,
        Long predecessorId) {}
