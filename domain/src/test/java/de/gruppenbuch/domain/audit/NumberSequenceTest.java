package de.gruppenbuch.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.TenantWall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumberSequenceTest {

    private static DomainTestRig rig;
    private static Caller admin;
    private static Caller neighbour;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        admin = rig.newContactPoint("Musterstadt");
        neighbour = rig.newContactPoint("Nachbarstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void eachContactPointKindAndYearCountsForItself() {
        assertThat(next(admin, NumberSequence.Kind.APPLICATION, 2026)).isEqualTo("2026-0001");
        assertThat(next(admin, NumberSequence.Kind.APPLICATION, 2026)).isEqualTo("2026-0002");
        assertThat(next(admin, NumberSequence.Kind.APPLICATION, 2027)).isEqualTo("2027-0001");
        assertThat(next(admin, NumberSequence.Kind.REQUEST, 2026)).isEqualTo("2026-0001");
        assertThat(next(neighbour, NumberSequence.Kind.APPLICATION, 2026)).isEqualTo("2026-0001");
    }

    @Test
    void manyAtOnceGetDifferentNumbersWithoutGaps() throws Exception {
        Callable<String> draw = () -> next(admin, NumberSequence.Kind.REQUEST, 2030);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Set<String> numbers = new HashSet<>();
            List<Future<String>> answers =
                    threads.invokeAll(java.util.Collections.nCopies(40, draw));
            for (Future<String> answer : answers) {
                numbers.add(answer.get());
            }
            assertThat(numbers).hasSize(40).contains("2030-0001", "2030-0040");
        } finally {
            threads.shutdown();
        }
    }

    private static String next(Caller caller, NumberSequence.Kind kind, int year) {
        return rig.inTransaction(
                () -> {
                    rig.get(TenantWall.class).openFor(caller.scope());
                    return rig.get(NumberSequence.class).next(caller.scope(), kind, year);
                });
    }
}
