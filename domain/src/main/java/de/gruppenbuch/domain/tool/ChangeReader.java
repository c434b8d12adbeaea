package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;

/** Puts a noted change of the catalogue into words. */
public final class ChangeReader {

    private ChangeReader() {}

    /**
     * @param what as {@link CatalogueChanges} has written it
     */
    public static CatalogueChange read(String offeringId, Instant changedAt, String what) {
        JsonObject change = AnswerSheet.read(what);
        return new CatalogueChange(
                offeringId,
                changedAt,
                change.getJsonArray("statuses").getValuesAs(JsonObject.class).stream()
                        .map(ChangeReader::status)
                        .toList(),
                change.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                        .map(ChangeReader::answer)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static CatalogueChange.StatusChange status(JsonObject change) {
        String before = change.getString("before");
        return new CatalogueChange.StatusChange(
                AssessmentProfile.valueOf(change.getString("profile")),
                before.isEmpty() ? null : AssessmentStatus.valueOf(before),
                AssessmentStatus.valueOf(change.getString("after")));
    }

    /** Null for a criterion that is answered for a use, not for an offering. */
    private static CatalogueChange.AnswerChange answer(JsonObject change) {
        Criterion criterion = Criterion.valueOf(change.getString("criterion"));
        CriterionDetails details = CatalogueBook.shipped().criterion(criterion);
        return details == null
                ? null
                : new CatalogueChange.AnswerChange(
                        details.label(),
                        AnswerWords.of(criterion, change.getString("before")),
                        AnswerWords.of(criterion, change.getString("after")));
    }
}
