package de.gruppenbuch.it.bench;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where numbers come from: without it they say nothing. */
final class Machine {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Machine() {}

    static String facts(Clock clock) {
        return String.join(
                ", ",
                Runtime.getRuntime().availableProcessors() + " cores",
                "Java " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                MOMENT.format(clock.instant()));
    }
}
