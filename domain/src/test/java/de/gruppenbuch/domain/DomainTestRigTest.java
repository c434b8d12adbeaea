package de.gruppenbuch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.account.AccountRow;
import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.InviteLead;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DomainTestRigTest {

    private static DomainTestRig rig;
    private static Caller admin;
    private static Caller staff;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        admin = rig.newContactPoint("Musterstadt");
        staff = rig.newStaff(admin, "staff@musterstadt.example");
        rig.newContactPoint("Nachbarstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void aServiceSeesTheRowsOfItsContactPointOnly() {
        AccountService people = rig.get(AccountService.class);

        assertThat(rig.as(admin, people::list))
                .extracting(AccountRow::email)
                .containsExactly("admin@musterstadt.example", "staff@musterstadt.example");
    }

    @Test
    void aMissingPermissionIsRefused() {
        AccountService people = rig.get(AccountService.class);

        assertThatThrownBy(() -> rig.as(staff, people::list))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rig.as(null, people::list))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theClockIsTheOneOfTheTest() {
        assertThat(rig.get(Clock.class).instant()).isEqualTo(rig.clock().instant());
    }

    @Test
    void aCommandIsValidated() {
        InvitationService invitations = rig.get(InvitationService.class);

        assertThatThrownBy(
                        () ->
                                rig.as(
                                        staff,
                                        () -> invitations.inviteLead(new InviteLead(1, " ", null))))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
