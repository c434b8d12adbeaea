package de.gruppenbuch.reports.fill;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Bytes that a thread asked for, more than it ever held at once. */
final class Allocated {

    private Allocated() {}

    static long now() {
        try {
            return (long)
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(
                                    new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                                    "getThreadAllocatedBytes",
                                    new Object[] {Thread.currentThread().getId()},
                                    new String[] {"long"});
        } catch (JMException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
