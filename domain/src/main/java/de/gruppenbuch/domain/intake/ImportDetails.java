package de.gruppenbuch.domain.intake;

import java.time.Instant;
import java.util.List;

/**
 * A list on its way.
 *
 * @param columns empty once the groups are in: the file is gone then
 * @param groups number of groups that were brought in
 * @param remaining of these, what stayed when it was taken back
 * @param until when it is thrown away, and until when it can be taken back
 */
public record ImportDetails(
        long id,
        ImportState state,
        List<ImportColumn> columns,
        ImportChoices choices,
        int groups,
        int remaining,
        Instant until) {}
