package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * A notice as somebody types it.
 *
 * @param grantedCents 0 if nothing was granted
 * @param reference file number of the funder, may be missing
 */
public record RecordNotice(LocalDate noticeOn, Long grantedCents, String reference) {}
