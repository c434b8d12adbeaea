package de.gruppenbuch.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.TenantWall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailDispatchServiceTest {

    private static DomainTestRig rig;
    private static MailDispatchService mails;
    private static Caller admin;
    private static Caller neighbour;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        mails = rig.get(MailDispatchService.class);
        admin = rig.newContactPoint("Musterstadt");
        neighbour = rig.newContactPoint("Nachbarstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @BeforeEach
    void emptyTheOutbox() throws SQLException {
        try (var connection = rig.database().superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outgoing_mail");
        }
    }

    @Test
    void mailsOfAllContactPointsAreSentOnceOldestFirst() throws SQLException {
        put(admin, "eins");
        rig.clock().advance(Duration.ofSeconds(1));
        put(neighbour, "zwei");
        List<String> sent = new ArrayList<>();
        Predicate<WaitingMail> sender = mail -> sent.add(mail.subject());

        assertThat(mails.dispatch(sender)).isEqualTo(1);
        assertThat(mails.dispatch(sender)).isEqualTo(1);
        assertThat(mails.dispatch(sender)).isZero();

        assertThat(sent).containsExactly("eins", "zwei");
        assertThat(one("select count(*) from outgoing_mail where body = ''")).isEqualTo(2);
    }

    @Test
    void aRefusedMailIsTriedAgainLaterAndLater() {
        put(admin, "eins");
        assertThat(mails.dispatch(mail -> false)).isEqualTo(1);
        assertThat(mails.dispatch(mail -> true)).isZero();
        rig.clock().advance(Duration.ofMinutes(1));
        assertThat(mails.dispatch(mail -> false)).isEqualTo(1);
        rig.clock().advance(Duration.ofMinutes(1));
        assertThat(mails.dispatch(mail -> true)).isZero();
        rig.clock().advance(Duration.ofMinutes(1));
        assertThat(mails.dispatch(mail -> true)).isEqualTo(1);
    }

    @Test
    void aMailThatNobodyTakesIsGivenUpAfterAboutTenDays() {
        Duration total = Duration.ZERO;
        for (int attempt = 1; attempt < OutgoingMail.MAX_ATTEMPTS; attempt++) {
            total = total.plus(OutgoingMail.waitAfter(attempt));
        }
        assertThat(total).isBetween(Duration.ofDays(8), Duration.ofDays(11));

        put(admin, "eins");
        int attempts = 0;
        for (int day = 0; day < 25; day++) {
            while (mails.dispatch(mail -> false) == 1) {
                attempts++;
            }
            rig.clock().advance(Duration.ofDays(1));
        }
        assertThat(attempts).isEqualTo(OutgoingMail.MAX_ATTEMPTS);
    }

    @Test
    void whatWasSentStaysSentWhenTheNextOneBreaks() {
        put(admin, "eins");
        rig.clock().advance(Duration.ofSeconds(1));
        put(admin, "zwei");
        mails.dispatch(mail -> true);

        assertThatThrownBy(
                        () ->
                                mails.dispatch(
                                        mail -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");

        List<String> again = new ArrayList<>();
        mails.dispatch(mail -> again.add(mail.subject()));
        assertThat(again).containsExactly("zwei");
    }

    @Test
    void twoServersNeverSendTheSameMail() {
        put(admin, "eins");

        mails.dispatch(
                mail -> {
                    assertThat(inAnotherThread(() -> mails.dispatch(other -> true))).isZero();
                    return true;
                });
    }

    @Test
    void mailsAreForgottenAfterThirtyDays() throws SQLException {
        put(admin, "eins");
        mails.dispatch(mail -> true);
        rig.clock().advance(Duration.ofDays(30));
        mails.dispatch(mail -> true);
        assertThat(one("select count(*) from outgoing_mail")).isEqualTo(1);
        rig.clock().advance(Duration.ofSeconds(1));
        mails.dispatch(mail -> true);
        assertThat(one("select count(*) from outgoing_mail")).isZero();
    }

    @Test
    void aSubjectIsOneLineOfAtMostTwoHundredCharacters() {
        assertThat(MailOutbox.oneLine("Zugang\r\nBcc: all@demo.example"))
                .isEqualTo("Zugang Bcc: all@demo.example");
        assertThat(MailOutbox.oneLine("x".repeat(200))).hasSize(200).doesNotContain("…");
        assertThat(MailOutbox.oneLine("x".repeat(201))).hasSize(200).endsWith("x…");
        String emoji = MailOutbox.oneLine("😀".repeat(300));
        assertThat(emoji.codePointCount(0, emoji.length())).isEqualTo(200);
    }

    private int inAnotherThread(java.util.function.IntSupplier work) {
        return java.util.concurrent.CompletableFuture.supplyAsync(work::getAsInt).join();
    }

    private void put(Caller caller, String subject) {
        rig.inTransaction(
                () -> {
                    rig.get(TenantWall.class).openFor(caller.scope());
                    rig.get(MailOutbox.class)
                            .put(caller.scope(), "ute@demo.example", subject, "Text");
                    return null;
                });
    }

    private long one(String sql) throws SQLException {
        try (var connection = rig.database().superuserConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
