package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;

/**
 * Everything that the file of a filled form is made of, beside the form itself.
 *
 * @param sha256 of the form's file
 */
public record FilledForm(
        TemplateRow template, String sha256, FundingSnapshot snapshot, ComposedForm composed) {}
