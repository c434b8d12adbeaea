package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The content of a project application; every value may be null (not written yet). */
public record ProjectPlan(
        @Size(max = 200) String title,
        LocalDate from,
        LocalDate to,
        @Size(max = 4000) String background,
        @Size(max = 4000) String goals,
        @Size(max = 2000) String targetGroup,
        @Size(max = 4000) String measures,
        @Size(max = 2000) String partners,
        @Size(max = 2000) String indicators,
        @Size(max = 2000) String continuation) {

    public static ProjectPlan empty() {
        return new ProjectPlan(null, null, null, null, null, null, null, null, null, null);
    }
}
