package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A bad file is refused with its reason, within two seconds of work and 64 MiB. */
final class QuickRefusal {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long LITTLE = 64L << 20;

    private QuickRefusal() {}

    /**
     * @param key of the sentence that refuses the file
     */
    static void check(String key, ThrowingCallable reading) {
        long memory = Allocated.now();
        long begin = CpuTime.now();

        RuleViolatedException refusal = catchThrowableOfType(RuleViolatedException.class, reading);

        Duration taken = CpuTime.since(begin);
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo("file");
        assertThat(taken).isLessThan(SOON);
        assertThat(Allocated.now() - memory).isLessThan(LITTLE);
    }
}
