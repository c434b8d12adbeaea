package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottlePolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,30", "6,60", "7,120", "9,480", "10,900", "11,900", "1000,900"})
    void anAccountWaitsLongerWithEachFailure(int failures, long seconds) {
        assertThat(ThrottlePolicy.accountWait(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "49,0", "50,18", "51,36"})
    void anAddressWaitsForItsNextFailure(int failures, long seconds) {
        assertThat(ThrottlePolicy.addressWait(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"50,17,50", "50,18,49", "50,180,40", "50,900,0", "3,900,0", "3,-60,3"})
    void anAddressForgetsFiftyFailuresInAQuarterOfAnHour(int failures, long seconds, int left) {
        assertThat(ThrottlePolicy.addressFailures(failures, NOW, NOW.plusSeconds(seconds)))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"3599,7", "3600,0", "-60,7"})
    void anAccountForgetsAfterAnHourOfQuiet(long seconds, int left) {
        assertThat(ThrottlePolicy.accountFailures(7, NOW, NOW.plusSeconds(seconds)))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,0", "1,1", "60,1", "61,2", "900,15"})
    void theMinutesToWaitAreRoundedUp(long seconds, long minutes) {
        assertThat(ThrottlePolicy.minutes(NOW.plusSeconds(seconds), NOW)).isEqualTo(minutes);
    }

    @Test
    void aPatientGuesserHasFewTriesAnHour() {
        Instant now = NOW;
        int failures = 0;
        int tries = 0;
        while (now.isBefore(NOW.plus(Duration.ofHours(1)))) {
            failures++;
            tries++;
            now = now.plus(ThrottlePolicy.accountWait(failures));
        }
        assertThat(tries).isLessThanOrEqualTo(14);
    }
}
