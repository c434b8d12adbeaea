package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guessing, double clicks, input that does not fit. */
class InvitationProtectionTest {

    private static InvitationFixture given;

    @BeforeAll
    static void start() {
        given = new InvitationFixture();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void guessingThePasswordOfAKnownAccountIsSlowedDown() {
        given.rig.newLead(given.staff, given.group, "known@demo.example");
        NewInvitation more = given.invite("Guess G", null);
        for (int guess = 1; guess <= 5; guess++) {
            InvitationFixture.assertField(
                    () -> given.accept(more, "known@demo.example", "ein-anderes-passwort"),
                    "password",
                    "account.invitation.passwordOfAccount");
        }

        assertThatThrownBy(() -> given.accept(more, "known@demo.example", DomainTestRig.PASSWORD))
                .hasMessage("account.signIn.slowDown");
        given.rig.clock().advance(Duration.ofHours(2));
    }

    @Test
    void lookingAtTheEmptyPageIsNoGuess() {
        NewInvitation fresh = given.invite("Empty E", null);
        for (int look = 1; look <= 60; look++) {
            assertThat(given.from("looking", () -> given.invitations.find(" "))).isEmpty();
        }

        assertThat(given.from("looking", () -> given.invitations.find(fresh.code()))).isPresent();
    }

    @Test
    void guessingCodesFromOneAddressEnds() {
        NewInvitation fresh = given.invite("Secret S", null);
        for (int guess = 1; guess <= 50; guess++) {
            String wrong = "AAAA-%04d".formatted(guess);
            assertThat(given.from("bad", () -> given.invitations.find(wrong))).isEmpty();
        }

        assertThat(given.from("bad", () -> given.invitations.find(fresh.code()))).isEmpty();
        assertThatThrownBy(
                        () ->
                                given.from(
                                        "bad",
                                        () ->
                                                given.invitations.accept(
                                                        fresh.code(),
                                                        new AcceptInvitation(
                                                                "s@demo.example",
                                                                DomainTestRig.PASSWORD))))
                .hasMessage("account.signIn.slowDown");
        assertThat(given.asNobody(fresh.code())).isPresent();
        given.rig.clock().advance(Duration.ofMinutes(15));
        assertThat(given.from("bad", () -> given.invitations.find(fresh.code()))).isPresent();
    }

    @Test
    void acceptedTwiceAtOnceItMakesOneAccount() throws Exception {
        NewInvitation fresh = given.invite("Twice T", null);
        Callable<Boolean> click =
                () -> {
                    try {
                        given.accept(fresh, "twice@demo.example", DomainTestRig.PASSWORD);
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
                        () ->
                                given.rig.as(
                                        given.staff,
                                        () -> given.invitations.inviteColleague(name, email, role)))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
