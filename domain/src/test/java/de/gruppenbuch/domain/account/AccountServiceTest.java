package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private static final String FRESH = "vier neue Wörter hier";

    private static DomainTestRig rig;
    private static AccountService people;
    private static Caller admin;
    private static Caller neighbour;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        people = rig.get(AccountService.class);
        admin = rig.newContactPoint("Musterstadt");
        neighbour = rig.newContactPoint("Nachbarstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void everybodyChangesTheOwnPassword() {
        Caller staff = rig.newStaff(admin, "staff@musterstadt.example");

        rig.as(staff, () -> people.changeOwnPassword(DomainTestRig.PASSWORD, FRESH));

        assertThat(rig.get(SignInService.class).signIn(staff.email(), FRESH, "a")).isEqualTo(staff);
        assertThatThrownBy(
                        () ->
                                rig.get(SignInService.class)
                                        .signIn(staff.email(), DomainTestRig.PASSWORD, "a"))
                .hasMessage("account.signIn.wrong");
    }

    @Test
    void theOperatorChangesTheOwnPasswordToo() {
        rig.as(rig.operator(), () -> people.changeOwnPassword(DomainTestRig.PASSWORD, FRESH));

        assertThat(rig.get(SignInService.class).signIn(rig.operator().email(), FRESH, "a"))
                .isEqualTo(rig.operator());
    }

    @Test
    void theCurrentPasswordMustBeRightAndGuessingItIsSlowedDown() {
        Caller staff = rig.newStaff(admin, "guess@musterstadt.example");
        for (int guess = 1; guess <= 5; guess++) {
            assertThatThrownBy(() -> rig.as(staff, () -> people.changeOwnPassword("falsch", FRESH)))
                    .isInstanceOfSatisfying(
                            RuleViolatedException.class,
                            refused -> assertThat(refused.field()).isEqualTo("current"));
        }
        assertThatThrownBy(
                        () ->
                                rig.as(
                                        staff,
                                        () ->
                                                people.changeOwnPassword(
                                                        DomainTestRig.PASSWORD, FRESH)))
                .hasMessage("account.signIn.slowDown");
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThatThrownBy(() -> rig.as(admin, () -> people.setActive(admin.accountId(), 1, false)))
                .hasMessage("account.people.own");
    }

    @Test
    void aStaleVersionOrAForeignAccountChangesNothing() {
        Caller staff = rig.newStaff(admin, "stale@musterstadt.example");

        assertThatThrownBy(
                        () -> rig.as(admin, () -> people.setActive(staff.accountId(), 99, false)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(
                        () ->
                                rig.as(
                                        neighbour,
                                        () -> people.setActive(staff.accountId(), 1, false)))
                .isInstanceOf(NotFoundException.class);
        assertThat(rig.get(SignInService.class).findCaller(staff.accountId())).contains(staff);
    }

    @Test
    void aTokenForAForeignAccountIsRefused() {
        ApiTokenService tokens = rig.get(ApiTokenService.class);

        assertThatThrownBy(() -> rig.as(neighbour, () -> tokens.create("x", admin.accountId())))
                .isInstanceOf(NotFoundException.class);
        rig.as(admin, () -> tokens.create("eigener", admin.accountId()));
        long token = rig.as(admin, tokens::list).get(0).id();
        assertThatThrownBy(() -> rig.as(neighbour, () -> tokens.revoke(token)))
                .isInstanceOf(NotFoundException.class);
        assertThat(rig.as(neighbour, tokens::list)).isEmpty();
    }
}
