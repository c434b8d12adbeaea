package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Builds an assessment as it counts on a day from its columns, in the order of {@link #COLUMNS}.
 */
final class AssessmentMapper {

    static final String COLUMNS =
            "a.id, a.offering_id, a.profile, a.status, a.reasons, a.conditions,"
                    + " a.protection_level, a.assessed_on, a.valid_until, a.assessor, a.source_text_de, a.source_text_en,"
                    + " a.source_url, t.discontinued_on";

    private AssessmentMapper() {}

    static String offeringId(Object[] row) {
        return (String) row[1];
    }

    static AssessmentView toView(Object[] row, LocalDate day) {
        AssessmentStatus judged = AssessmentStatus.valueOf((String) row[3]);
        LocalDate validUntil = day(row[8]);
        List<CodedText> reasons = coded((String) row[4]);
        return new AssessmentView(
                (String) row[0],
                AssessmentProfile.valueOf((String) row[2]),
                judged,
                EffectiveStatusPolicy.on(day, judged, day(row[13]), validUntil),
                reasons.isEmpty() ? new LocalText("", "") : reasons.get(0).text(),
                reasons,
                coded((String) row[5]),
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

    private static List<CodedText> coded(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(
                            item ->
                                    new CodedText(
                                            item.getString("code"),
                                            new LocalText(
                                                    item.getString("de"), item.getString("en"))))
                    .toList();
        }
    }
}
