package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.LocalText;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Builds an assessment as it counts on a day from its columns, in the order of {@link #COLUMNS}.
 */
final class AssessmentMapper {

    /**
     * The end of a whole tool, or of one server or plan of it (answer O10 of the contact point,
     * then of the catalogue). Rows of others are behind the wall.
     */
    static final String ENDED_ON =
            "coalesce("
                    + "(select x.ended_on from assessment x where x.offering_id = o.id"
                    + " and x.contact_point_id is not null order by x.written desc limit 1), t.discontinued_on, o.ended_on)";

    static final int COLUMN_COUNT = 14;

    /** Order in which the first assessment is the one that counts: own before shipped. */
    static final String CURRENT_FIRST =
            " (a.contact_point_id is null), a.assessed_on desc, a.written desc";

    static final String COLUMNS =
            "a.id, a.offering_id, a.profile, a.status, a.reasons, a.conditions,"
                    + " a.protection_level, a.assessed_on, a.valid_until, a.assessor, a.source_text_de, a.source_text_en,"
                    + " a.source_url, "
                    + ENDED_ON;

    private AssessmentMapper() {}

    static String offeringId(Object[] row) {
        return (String) row[1];
    }

    static AssessmentView toView(Object[] row, LocalDate day) {
        AssessmentStatus judged = AssessmentStatus.valueOf((String) row[3]);
        LocalDate validUntil = day(row[8]);
        List<CodedText> reasons = CodedTexts.read((String) row[4]);
        return new AssessmentView(
                (String) row[0],
                AssessmentProfile.valueOf((String) row[2]),
                judged,
                EffectiveStatusPolicy.on(day, judged, day(row[13]), validUntil),
                reasons.isEmpty() ? new LocalText("", "") : reasons.get(0).text(),
                reasons,
                CodedTexts.read((String) row[5]),
                row[6] == null ? null : ProtectionLevel.valueOf((String) row[6]),
                day(row[7]),
                validUntil,
                (String) row[9],
                new LocalText((String) row[10], (String) row[11]),
                row[12] == null ? "" : (String) row[12],
                EffectiveStatusPolicy.isExpired(day, judged, validUntil));
    }

    static LocalDate day(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
