package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void theHashCarriesTheParametersOfTheStandard() {
        String[] parts = hasher.hash("rotbuche und linde").split("\\$");

        assertThat(parts[1]).isEqualTo("argon2id");
        assertThat(parts[2]).isEqualTo("v=19");
        assertThat(parts[3]).isEqualTo("m=19456,t=2,p=1");
        assertThat(Base64.getDecoder().decode(parts[4])).hasSize(16);
        assertThat(Base64.getDecoder().decode(parts[5])).hasSize(32);
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String stored = hasher.hash("rotbuche und linde");

        assertThat(hasher.matches("rotbuche und linde", stored)).isTrue();
        assertThat(hasher.matches("Rotbuche und linde", stored)).isFalse();
        assertThat(hasher.matches("rotbuche und linde ", stored)).isFalse();
        assertThat(hasher.matches("", stored)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(hasher.hash("rotbuche")).isNotEqualTo(hasher.hash("rotbuche"));
    }

    @Test
    void aHashOfAnotherProgramWithOtherParametersMatches() {
        // argon2 of the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k
        // 65536 -p 1
        String stored =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password", stored)).isTrue();
        assertThat(hasher.matches("passwore", stored)).isFalse();
    }

    @Test
    void nobodyMatchesAnUnknownAccountOrAnImpossiblePassword() {
        assertThat(hasher.matches("rotbuche", null)).isFalse();
        assertThat(hasher.matches(null, hasher.hash("rotbuche"))).isFalse();
        String tooLong = "x".repeat(PasswordPolicy.MAX_LENGTH + 1);
        assertThat(hasher.matches(tooLong, hasher.hash(tooLong))).isFalse();
    }

    @Test
    void anUnreadableHashIsAnErrorAndNoWrongPassword() {
        assertThatThrownBy(() -> hasher.matches("rotbuche", "{bcrypt}$2a$10$x"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnknownAccountTakesAsLongAsAKnownOne() {
        String stored = hasher.hash("rotbuche");
        for (int warm = 0; warm < 5; warm++) {
            hasher.matches("falsch-falsch", stored);
        }

        long known = fastest(() -> hasher.matches("falsch-falsch", stored));
        long unknown = fastest(() -> hasher.matches("falsch-falsch", null));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void whenTooManySignInAtOnceTheLastAreToldToComeBack() throws InterruptedException {
        int people = 200;
        CountDownLatch done = new CountDownLatch(people);
        java.util.concurrent.atomic.AtomicInteger busy =
                new java.util.concurrent.atomic.AtomicInteger();
        for (int person = 0; person < people; person++) {
            new Thread(
                            () -> {
                                try {
                                    hasher.matches("falsch-falsch", null);
                                } catch (PasswordHasher.BusyException refused) {
                                    busy.incrementAndGet();
                                } finally {
                                    done.countDown();
                                }
                            })
                    .start();
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(busy.get()).isPositive();
        assertThat(hasher.matches("rotbuche", hasher.hash("rotbuche"))).isTrue();
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
