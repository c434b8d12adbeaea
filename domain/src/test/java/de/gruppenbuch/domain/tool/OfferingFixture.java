package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/** Offerings as they stand in no catalogue. */
public final class OfferingFixture {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private OfferingFixture() {}

    public static OfferingRow offering(String id, AssessmentStatus status) {
        return offering(id, status, ProtectionLevel.NORMAL);
    }

    public static OfferingRow offering(String id, AssessmentStatus status, ProtectionLevel level) {
        return row(id, ToolCategory.VIDEO_CONFERENCE, null, assessment(id, status, level, false));
    }

    public static OfferingRow messenger(String id, AssessmentStatus status) {
        return row(
                id,
                ToolCategory.MESSENGER,
                null,
                assessment(id, status, ProtectionLevel.NORMAL, false));
    }

    public static OfferingRow ended(String id, LocalDate day) {
        return row(
                id,
                ToolCategory.VIDEO_CONFERENCE,
                day,
                assessment(id, AssessmentStatus.DISCONTINUED, null, false));
    }

    public static OfferingRow expired(String id) {
        return row(
                id,
                ToolCategory.VIDEO_CONFERENCE,
                null,
                assessment(id, AssessmentStatus.NOT_ASSESSED, ProtectionLevel.NORMAL, true));
    }

    /** The part of the id before a dash is the tool. */
    private static OfferingRow row(
            String id, ToolCategory category, LocalDate ended, AssessmentView assessment) {
        String tool = id.split("-")[0];
        LocalText name = new LocalText(id, id);
        return new OfferingRow(id, tool, tool, name, name, category, ended, assessment, 0);
    }

    private static AssessmentView assessment(
            String id, AssessmentStatus effective, ProtectionLevel level, boolean expired) {
        CodedText reason = new CodedText("K1", new LocalText("Grund.", "Reason."));
        CodedText condition = new CodedText("CND-AVV", new LocalText("Vertrag.", "Contract."));
        return new AssessmentView(
                id + ":GROUP:2026-11-23",
                AssessmentProfile.GROUP,
                expired ? AssessmentStatus.RECOMMENDED : effective,
                effective,
                reason.text(),
                List.of(reason),
                List.of(condition),
                level,
                LocalDate.of(2026, 11, 23),
                null,
                "Prüferin",
                new LocalText("Quelle", "Source"),
                "",
                expired);
    }
}
