package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** CPU time of this process, garbage collection and compiler included. */
final class Cpu {

    private Cpu() {}

    /** Work that writes or reads. */
    interface Work {

        void run() throws IOException;
    }

    static double milliseconds(Work work) {
        System.gc();
        Duration begin = used();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used().minus(begin).toNanos() / 1e6;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
