package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.Setting;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvitationServiceTest {

    private static DomainTestRig rig;
    private static InvitationService invitations;
    private static Caller staff;
    private static Caller neighbour;
    private static long group;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        invitations = rig.get(InvitationService.class);
        staff = rig.newContactPoint("Musterstadt");
        neighbour = rig.newContactPoint("Nachbarstadt");
        group = register("Rheuma-Liga Mitte", "ute@demo.example", Consent.GIVEN);
    }

    @AfterEach
    void forgetMailServer() {
        rig.set(Setting.MAIL_HOST, "");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void linkAndCodeOpenTheSameInvitation() {
        NewInvitation fresh = invite("Leyla Y", "leyla@demo.example");
        String token = fresh.link().substring(fresh.link().lastIndexOf('/') + 1);
        String code = fresh.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

        OpenInvitation seen = asNobody(token).orElseThrow();
        assertThat(seen)
                .isEqualTo(
                        new OpenInvitation(
                                "Leyla Y",
                                "leyla@demo.example",
                                Role.LEAD,
                                "Kontaktstelle Musterstadt",
                                "Rheuma-Liga Mitte"));
        assertThat(asNobody(code)).contains(seen);
        assertThat(fresh.code()).matches("[A-HJ-KM-NP-Z2-9]{4}-[A-HJ-KM-NP-Z2-9]{4}");
    }

    @Test
    void anInvitationWorksOnceAndForThirtyDays() {
        NewInvitation used = invite("Once O", null);
        accept(used, "once@demo.example", DomainTestRig.PASSWORD);
        assertThat(asNobody(used.code())).isEmpty();
        assertClosed(() -> accept(used, "again@demo.example", DomainTestRig.PASSWORD));

        NewInvitation late = invite("Late L", null);
        rig.clock().advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(asNobody(late.code())).isPresent();
        rig.clock().advance(Duration.ofSeconds(1));
        assertThat(asNobody(late.code())).isEmpty();
        assertClosed(() -> accept(late, "late@demo.example", DomainTestRig.PASSWORD));
    }

    @Test
    void acceptedTwiceAtOnceItMakesOneAccount() throws Exception {
        NewInvitation fresh = invite("Twice T", null);
        Callable<Boolean> click =
                () -> {
                    try {
                        accept(fresh, "twice@demo.example", DomainTestRig.PASSWORD);
                        return true;
                    } catch (RuleViolatedException refused) {
                        assertThat(refused.messageKey()).isEqualTo("account.invitation.closed");
                        return false;
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int done = 0;
            for (Future<Boolean> answer :
                    threads.invokeAll(java.util.Collections.nCopies(4, click))) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNewInvitationForTheSameNameClosesTheOldOne() {
        NewInvitation old = invite("Nina N", null);
        NewInvitation fresh = invite("Nina N", null);

        assertThat(asNobody(old.code())).isEmpty();
        assertThat(asNobody(fresh.code())).isPresent();
    }

    @Test
    void aLeadGetsOneMoreGroupWithTheKnownPassword() {
        Caller lead = rig.newLead(staff, group, "two@demo.example");
        long second = register("Zweite Gruppe", null, Consent.TO_BE_ASKED);
        NewInvitation more =
                rig.as(
                        staff,
                        () -> invitations.inviteLead(new InviteLead(second, "Leyla Y", null)));

        assertField(
                () -> accept(more, "two@demo.example", "ein-anderes-passwort"),
                "password",
                "account.invitation.passwordOfAccount");
        assertThat(accept(more, "two@demo.example", DomainTestRig.PASSWORD)).isEqualTo(lead);
        List<Long> led = rig.as(lead, () -> rig.inTransaction(() -> groups(lead)));
        assertThat(led).containsExactly(group, second);
    }

    @Test
    void guessingThePasswordOfAKnownAccountIsSlowedDown() {
        rig.newLead(staff, group, "known@demo.example");
        NewInvitation more = invite("Guess G", null);
        for (int guess = 1; guess <= 5; guess++) {
            assertField(
                    () -> accept(more, "known@demo.example", "ein-anderes-passwort"),
                    "password",
                    "account.invitation.passwordOfAccount");
        }

        assertThatThrownBy(() -> accept(more, "known@demo.example", DomainTestRig.PASSWORD))
                .hasMessage("account.signIn.slowDown");
        rig.clock().advance(Duration.ofHours(2));
    }

    @Test
    void anEmailOfAnotherContactPointIsTaken() {
        NewInvitation fresh = invite("Foreign F", null);

        assertField(
                () -> accept(fresh, neighbour.email(), DomainTestRig.PASSWORD),
                "email",
                "account.invitation.emailTaken");
        assertThat(asNobody(fresh.code())).isPresent();
    }

    @Test
    void aForeignGroupDoesNotExist() {
        assertThatThrownBy(
                        () ->
                                rig.as(
                                        neighbour,
                                        () ->
                                                invitations.inviteLead(
                                                        new InviteLead(group, "Leyla Y", null))))
                .isInstanceOf(NotFoundException.class);
        assertThat(rig.as(neighbour, () -> invitations.listForGroup(group))).isEmpty();
    }

    @Test
    void theInvitationToARemovedGroupIsClosed() {
        long removed = register("Bald weg", null, Consent.TO_BE_ASKED);
        NewInvitation fresh =
                rig.as(
                        staff,
                        () -> invitations.inviteLead(new InviteLead(removed, "Rita R", null)));
        GroupService groups = rig.get(GroupService.class);
        rig.as(staff, () -> groups.remove(removed, groups.get(removed).version()));

        assertThat(asNobody(fresh.code())).isEmpty();
        assertClosed(() -> accept(fresh, "rita@demo.example", DomainTestRig.PASSWORD));
    }

    @Test
    void lookingAtTheEmptyPageIsNoGuess() {
        NewInvitation fresh = invite("Empty E", null);
        for (int look = 1; look <= 60; look++) {
            assertThat(from("looking", () -> invitations.find(" "))).isEmpty();
        }

        assertThat(from("looking", () -> invitations.find(fresh.code()))).isPresent();
    }

    @Test
    void guessingCodesFromOneAddressEnds() {
        NewInvitation fresh = invite("Secret S", null);
        for (int guess = 1; guess <= 50; guess++) {
            String wrong = "AAAA-%04d".formatted(guess);
            assertThat(from("bad", () -> invitations.find(wrong))).isEmpty();
        }

        assertThat(from("bad", () -> invitations.find(fresh.code()))).isEmpty();
        assertThatThrownBy(
                        () ->
                                from(
                                        "bad",
                                        () ->
                                                invitations.accept(
                                                        fresh.code(),
                                                        new AcceptInvitation(
                                                                "s@demo.example",
                                                                DomainTestRig.PASSWORD))))
                .hasMessage("account.signIn.slowDown");
        assertThat(asNobody(fresh.code())).isPresent();
        rig.clock().advance(Duration.ofMinutes(15));
        assertThat(from("bad", () -> invitations.find(fresh.code()))).isPresent();
    }

    @Test
    void anEmailGoesOutOnlyWithConsentAndMailServer() throws Exception {
        assertThat(invite("Ute U", "ute@demo.example").mailed()).isFalse();
        rig.set(Setting.MAIL_HOST, "mail.demo.example");
        assertThat(invite("Ute U", "other@demo.example").mailed()).isFalse();

        NewInvitation mailed = invite("Ute U", "ute@demo.example");

        assertThat(mailed.mailed()).isTrue();
        try (var connection = rig.database().superuserConnection();
                ResultSet mail =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select recipient, subject, body from outgoing_mail")) {
            assertThat(mail.next()).isTrue();
            assertThat(mail.getString("recipient")).isEqualTo("ute@demo.example");
            assertThat(mail.getString("subject"))
                    .isEqualTo("Ihr Zugang zu Gruppenbuch (Kontaktstelle Musterstadt)");
            assertThat(mail.getString("body"))
                    .contains("Guten Tag Ute U", mailed.link(), "Rheuma-Liga Mitte")
                    .doesNotContain("{");
            assertThat(mail.next()).isFalse();
        }
    }

    @Test
    void colleaguesNeedANameAnAddressThatMayExistAndAStaffRole() {
        assertColleague(" ", "a@demo.example", Role.STAFF, "name");
        assertColleague("n".repeat(121), "a@demo.example", Role.STAFF, "name");
        assertColleague("Anna", "keine-adresse", Role.STAFF, "email");
        assertColleague("Anna", "a".repeat(250) + "@demo.example", Role.STAFF, "email");
        assertColleague("Anna", "a@demo.example", Role.LEAD, "role");
        assertColleague("Anna", "a@demo.example", Role.OPERATOR, "role");
    }

    private static void assertColleague(String name, String email, Role role, String field) {
        assertThatThrownBy(
                        () -> rig.as(staff, () -> invitations.inviteColleague(name, email, role)))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static long register(String name, String email, Consent consent) {
        return rig.as(
                staff,
                () ->
                        rig.get(GroupService.class)
                                .register(
                                        new RegisterGroup(
                                                name,
                                                topic(),
                                                null,
                                                "44137",
                                                "Musterstadt",
                                                MeetingMode.ON_SITE,
                                                "Ute",
                                                "Ulrich",
                                                email,
                                                "0231 1",
                                                consent,
                                                List.of())));
    }

    private static String topic() {
        return rig.database()
                .inTransaction(
                        em ->
                                (String)
                                        em.createNativeQuery("select min(code) from topic")
                                                .getSingleResult());
    }

    private static List<Long> groups(Caller lead) {
        rig.get(de.gruppenbuch.domain.security.TenantWall.class).openFor(lead.scope());
        return rig.get(GroupLeads.class).groupIds(lead);
    }

    private static NewInvitation invite(String name, String email) {
        return rig.as(staff, () -> invitations.inviteLead(new InviteLead(group, name, email)));
    }

    private static java.util.Optional<OpenInvitation> asNobody(String code) {
        return rig.as(null, () -> invitations.find(code));
    }

    private static <T> T from(String address, Supplier<T> work) {
        return rig.as(
                null,
                () -> {
                    rig.get(CurrentUser.class).comesFrom(address);
                    return work.get();
                });
    }

    private static Caller accept(NewInvitation invitation, String email, String password) {
        return rig.as(
                null,
                () -> invitations.accept(invitation.code(), new AcceptInvitation(email, password)));
    }

    private static void assertClosed(ThrowingCallable work) {
        assertField(work, "code", "account.invitation.closed");
    }

    private static void assertField(ThrowingCallable work, String field, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo(field);
                            assertThat(refused.messageKey()).isEqualTo(key);
                        });
    }
}
