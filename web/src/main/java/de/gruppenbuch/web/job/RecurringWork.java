package de.gruppenbuch.web.job;

import java.time.Duration;

/** Work that is done again and again; an exception is logged and ends this one time only. */
public interface RecurringWork {

    /** Stable name, for example {@code mail}. */
    String name();

    /** Pause between the end of one time and the begin of the next. */
    Duration every();

    /** Whether there is anything to do in this installation; asked once at the start. */
    boolean wanted();

    void work();
}
