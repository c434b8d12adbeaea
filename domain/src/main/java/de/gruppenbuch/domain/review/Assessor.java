package de.gruppenbuch.domain.review;

import java.time.Instant;
import java.time.LocalDate;

/** Who judges, under the name the account has then, and when. */
record Assessor(long accountId, String name, LocalDate day, Instant at) {}
