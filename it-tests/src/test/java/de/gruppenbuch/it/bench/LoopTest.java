package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {

    @Test
    void twoThingsAreMeasuredInTurns() {
        List<String> order = new ArrayList<>();

        Comparison comparison =
                Loop.inTurns(
                        3,
                        () -> {
                            order.add("A");
                            return 4;
                        },
                        () -> {
                            order.add("B");
                            return 2;
                        });

        assertThat(String.join("", order)).isEqualTo("ABABAB");
        assertThat(comparison.product().median()).isEqualTo(4);
        assertThat(comparison.beside().orElseThrow().median()).isEqualTo(2);
    }

    @Test
    void everybodyAsksAtLeastOnce() {
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();

        double rate =
                Loop.perSecond(
                        List.of(first::incrementAndGet, second::incrementAndGet), Duration.ZERO);

        assertThat(first).hasValue(1);
        assertThat(second).hasValue(1);
        assertThat(rate).isPositive();
    }

    @Test
    void aWrongAnswerEndsTheRun() {
        Exchange broken =
                () -> {
                    throw new IllegalStateException("/arbeit answered 500");
                };

        assertThatThrownBy(() -> Loop.perSecond(List.of(broken), Duration.ofSeconds(1)))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("/arbeit answered 500");
    }
}
