package de.gruppenbuch.reports.fill;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Time that a thread worked, which a busy build server does not lengthen. */
final class CpuTime {

    private CpuTime() {}

    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Duration since(long start) {
        return Duration.ofNanos(now() - start);
    }
}
