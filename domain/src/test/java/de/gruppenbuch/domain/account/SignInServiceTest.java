package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.BusinessException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private static DomainTestRig rig;
    private static SignInService signIn;
    private static Caller admin;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        signIn = rig.get(SignInService.class);
        admin = rig.newContactPoint("Musterstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void theRightPasswordOpens() {
        Caller caller = signIn.signIn(admin.email(), DomainTestRig.PASSWORD, "a");

        assertThat(caller).isEqualTo(admin);
        assertThat(caller.role()).isEqualTo(Role.ADMIN);
        assertThat(caller.contactPointPhone()).isEqualTo("0231 5550100");
    }

    @Test
    void theOperatorBelongsToNoContactPoint() {
        Caller caller = signIn.signIn(rig.operator().email(), DomainTestRig.PASSWORD, "a");

        assertThat(caller.contactPointId()).isNull();
    }

    @Test
    void spellingOfTheEmailDoesNotMatter() {
        assertThat(signIn.signIn(" Admin@MUSTERSTADT.example ", DomainTestRig.PASSWORD, "a"))
                .isEqualTo(admin);
    }

    @Test
    void oneWhoSignsInWhileAnotherSignInOfTheSameAccountEndsGetsIn() throws SQLException {
        assertRefused(
                () -> signIn.signIn(admin.email(), "falsch-falsch", "e"), "account.signIn.wrong");
        try (Connection other = rig.database().superuserConnection();
                Statement ending = other.createStatement()) {
            other.setAutoCommit(false);
            ending.execute("select 1 from sign_in_throttle for update");
            CompletableFuture<Caller> meanwhile =
                    CompletableFuture.supplyAsync(
                            () -> signIn.signIn(admin.email(), DomainTestRig.PASSWORD, "e"));
            awaitSomebodyWaits();
            ending.execute("delete from sign_in_throttle");
            other.commit();

            assertThat(meanwhile.join()).isEqualTo(admin);
        }
    }

    @Test
    void wrongPasswordAndUnknownEmailLookTheSame() {
        assertRefused(
                () -> signIn.signIn(admin.email(), "falsch-falsch", "b"), "account.signIn.wrong");
        assertRefused(
                () -> signIn.signIn("niemand@demo.example", "falsch-falsch", "b"),
                "account.signIn.wrong");
    }

    @Test
    void hostileInputIsJustWrong() {
        for (String email : new String[] {null, "", "\0", "a\0@demo.example", "x".repeat(5000)}) {
            assertRefused(() -> signIn.signIn(email, "falsch-falsch", "c"), "account.signIn.wrong");
        }
        assertRefused(() -> signIn.signIn(admin.email(), null, "c"), "account.signIn.wrong");
        assertRefused(
                () -> signIn.signIn("y@demo.example", "p".repeat(1_000_000), "c"),
                "account.signIn.wrong");
        assertThat(signIn.findByToken("\0")).isEmpty();
        assertThat(signIn.findByToken("")).isEmpty();
    }

    @Test
    void fromTheFifthFailureOnSignInSlowsDown() {
        Caller staff = rig.newStaff(admin, "slow@musterstadt.example");
        for (int failure = 1; failure <= 5; failure++) {
            assertRefused(
                    () -> signIn.signIn(staff.email(), "falsch-falsch", "d"),
                    "account.signIn.wrong");
        }

        assertRefused(
                () -> signIn.signIn(staff.email(), DomainTestRig.PASSWORD, "e"),
                "account.signIn.slowDown");
        rig.clock().advance(Duration.ofSeconds(31));
        assertThat(signIn.signIn(staff.email(), DomainTestRig.PASSWORD, "e")).isEqualTo(staff);
        assertRefused(
                () -> signIn.signIn(staff.email(), "falsch-falsch", "e"), "account.signIn.wrong");
        assertThat(signIn.signIn(staff.email(), DomainTestRig.PASSWORD, "e")).isEqualTo(staff);
    }

    @Test
    void triesAtTheSameMomentCountToo() throws Exception {
        Caller staff = rig.newStaff(admin, "flood@musterstadt.example");
        Callable<String> guess =
                () -> {
                    try {
                        signIn.signIn(staff.email(), "falsch-falsch", "f");
                        return "";
                    } catch (BusinessException refused) {
                        return refused.messageKey();
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<String>> answers =
                    threads.invokeAll(java.util.Collections.nCopies(24, guess));
            int reached = 0;
            for (Future<String> answer : answers) {
                if (answer.get().equals("account.signIn.wrong")) {
                    reached++;
                }
            }
            assertThat(reached).isLessThanOrEqualTo(5);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void oneAddressHasFiftyFailuresInAQuarterOfAnHour() {
        for (int failure = 1; failure <= 50; failure++) {
            String email = "unknown%d@demo.example".formatted(failure);
            assertRefused(() -> signIn.signIn(email, "falsch-falsch", "g"), "account.signIn.wrong");
        }

        assertRefused(
                () -> signIn.signIn(admin.email(), DomainTestRig.PASSWORD, "g"),
                "account.signIn.slowDown");
        assertThat(signIn.signIn(admin.email(), DomainTestRig.PASSWORD, "h")).isEqualTo(admin);
        rig.clock().advance(Duration.ofMinutes(15));
        assertThat(signIn.signIn(admin.email(), DomainTestRig.PASSWORD, "g")).isEqualTo(admin);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnce() {
        Caller staff = rig.newStaff(admin, "gone@musterstadt.example");
        AccountService people = rig.get(AccountService.class);
        AccountRow row = row(staff);
        String token =
                rig.as(
                        admin,
                        () -> rig.get(ApiTokenService.class).create("Test", staff.accountId()));
        assertThat(signIn.findByToken(token)).contains(staff);

        rig.as(admin, () -> people.setActive(staff.accountId(), row.version(), false));

        assertThat(signIn.findCaller(staff.accountId())).isEmpty();
        assertThat(signIn.findByToken(token)).isEmpty();
        assertRefused(
                () -> signIn.signIn(staff.email(), DomainTestRig.PASSWORD, "i"),
                "account.signIn.wrong");
    }

    @Test
    void aTokenWorksUntilItIsRevokedAndTellsWhenItWasUsed() {
        ApiTokenService tokens = rig.get(ApiTokenService.class);
        String token = rig.as(admin, () -> tokens.create("Auswertung", admin.accountId()));

        assertThat(signIn.findByToken(token)).contains(admin);
        ApiTokenRow used =
                rig.as(admin, tokens::list).stream()
                        .filter(row -> row.label().equals("Auswertung"))
                        .findFirst()
                        .orElseThrow();
        assertThat(used.lastUsedAt()).isEqualTo(rig.clock().instant());

        rig.as(admin, () -> tokens.revoke(used.id()));
        assertThat(signIn.findByToken(token)).isEmpty();
    }

    private static AccountRow row(Caller person) {
        return rig.as(admin, rig.get(AccountService.class)::list).stream()
                .filter(row -> row.id() == person.accountId())
                .findFirst()
                .orElseThrow();
    }

    private static void awaitSomebodyWaits() throws SQLException {
        String waiting =
                "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'";
        try (Connection look = rig.database().superuserConnection();
                Statement statement = look.createStatement()) {
            long count = 0;
            while (count == 0) {
                try (ResultSet rows = statement.executeQuery(waiting)) {
                    rows.next();
                    count = rows.getLong(1);
                }
            }
        }
    }

    private static void assertRefused(ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
