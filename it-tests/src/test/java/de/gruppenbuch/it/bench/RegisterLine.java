package de.gruppenbuch.it.bench;

import java.time.LocalDate;

/** A row of the measured list: 20 columns as a register of groups has them. */
record RegisterLine(
        long number,
        String[] texts,
        LocalDate[] days,
        long members,
        long meetings,
        long[] cents,
        String status,
        String remark) {}
