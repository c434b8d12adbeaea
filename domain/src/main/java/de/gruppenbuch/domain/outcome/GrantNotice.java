package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * What the funder decided.
 *
 * @param day written on the notice
 * @param grantedCents 0 if nothing was granted, at most {@code askedCents}
 * @param askedCents as the application was put out before that day
 * @param reference file number of the funder, empty if there is none
 */
public record GrantNotice(LocalDate day, long grantedCents, long askedCents, String reference) {

    public boolean granted() {
        return grantedCents > 0;
    }

    public boolean partly() {
        return granted() && grantedCents < askedCents;
    }
}
