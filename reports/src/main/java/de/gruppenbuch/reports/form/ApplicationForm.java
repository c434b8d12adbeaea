package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.reports.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of an application: a superset of the forms that the insurers of the Länder used in 2025
 * and 2026 (form P for Pauschalförderung, form J for Projektförderung; read in November 2026).
 */
public final class ApplicationForm {

    private ApplicationForm() {}

    /** The numbered facts up to the finances; plans, declarations and signatures follow them. */
    public static List<FormSection> sections(FundingSnapshot snapshot) {
        List<FormSection> sections = new ArrayList<>(GroupSections.of(snapshot));
        if (snapshot.kind() == FundingKind.PROJECT) {
            sections.add(ProjectSections.project(snapshot.project()));
            sections.add(ProjectSections.financing(snapshot));
        } else {
            sections.add(LumpSumSections.finances(snapshot));
        }
        return List.copyOf(sections);
    }

    /** Number of the section whose entries the expense and income plans belong to. */
    public static String financeNumber(FundingSnapshot snapshot) {
        return snapshot.kind() == FundingKind.PROJECT ? "6" : "5";
    }

    /** For example {@code Antrag auf Pauschalförderung 2027}. */
    public static String title(FundingSnapshot snapshot) {
        return FormTexts.text("title." + snapshot.kind(), String.valueOf(snapshot.fundingYear()));
    }

    /**
     * @param ending for example {@code docx}
     */
    public static String fileName(FundingSnapshot snapshot, String ending) {
        return "Foerderantrag_%d_%s_%s_%s.%s"
                .formatted(
                        snapshot.fundingYear(),
                        SafeText.fileNamePart(snapshot.funder().name()),
                        SafeText.fileNamePart(snapshot.number()),
                        snapshot.takenOn(),
                        ending);
    }
}
