package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.form.FilledForm;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.reports.SafeText;

/** Names of filled forms and what belongs to them: year, funder, number and day, no person. */
public final class FilledFormName {

    private FilledFormName() {}

    /** For example {@code Formular-Antrag_2027_GKV-NRW_F-2027-0001_2026-11-24.docx}. */
    public static String form(FilledForm form) {
        return name(
                FormTexts.text("formFile." + form.template().kind()),
                form,
                form.template().format().ending());
    }

    /** The sheet with the lines that found no room. */
    public static String continuation(FilledForm form) {
        return name(FormTexts.text("formFile.continuation"), form, "docx");
    }

    private static String name(String what, FilledForm form, String ending) {
        FundingSnapshot snapshot = form.snapshot();
        return "%s_%d_%s_%s_%s.%s"
                .formatted(
                        what,
                        snapshot.fundingYear(),
                        SafeText.fileNamePart(snapshot.funder().name()),
                        SafeText.fileNamePart(snapshot.number()),
                        snapshot.takenOn(),
                        ending);
    }
}
