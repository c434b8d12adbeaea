package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Setting;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvitationServiceTest {

    private static InvitationFixture given;

    @BeforeAll
    static void start() {
        given = new InvitationFixture();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @AfterEach
    void forgetMailServer() {
        given.rig.set(Setting.MAIL_HOST, "");
    }

    @Test
    void linkAndCodeOpenTheSameInvitation() {
        NewInvitation fresh = given.invite("Leyla Y", "leyla@demo.example");
        String token = fresh.link().substring(fresh.link().lastIndexOf('/') + 1);
        String code = fresh.code().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

        OpenInvitation seen = given.asNobody(token).orElseThrow();
        assertThat(seen)
                .isEqualTo(
                        new OpenInvitation(
                                "Leyla Y",
                                "leyla@demo.example",
                                Role.LEAD,
                                "Kontaktstelle Musterstadt",
                                "Rheuma-Liga Mitte"));
        assertThat(given.asNobody(code)).contains(seen);
        assertThat(fresh.code()).matches("[A-HJ-KM-NP-Z2-9]{4}-[A-HJ-KM-NP-Z2-9]{4}");
    }

    @Test
    void anInvitationWorksOnceAndForThirtyDays() {
        NewInvitation used = given.invite("Once O", null);
        given.accept(used, "once@demo.example", DomainTestRig.PASSWORD);
        assertThat(given.asNobody(used.code())).isEmpty();
        InvitationFixture.assertClosed(
                () -> given.accept(used, "again@demo.example", DomainTestRig.PASSWORD));

        NewInvitation late = given.invite("Late L", null);
        given.rig.clock().advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(given.asNobody(late.code())).isPresent();
        given.rig.clock().advance(Duration.ofSeconds(1));
        assertThat(given.asNobody(late.code())).isEmpty();
        InvitationFixture.assertClosed(
                () -> given.accept(late, "late@demo.example", DomainTestRig.PASSWORD));
    }

    @Test
    void aNewInvitationForTheSameNameClosesTheOldOne() {
        NewInvitation old = given.invite("Nina N", null);
        NewInvitation fresh = given.invite("Nina N", null);

        assertThat(given.asNobody(old.code())).isEmpty();
        assertThat(given.asNobody(fresh.code())).isPresent();
    }

    @Test
    void aLeadGetsOneMoreGroupWithTheKnownPassword() {
        Caller lead = given.rig.newLead(given.staff, given.group, "two@demo.example");
        long second = given.register("Zweite Gruppe", null, Consent.TO_BE_ASKED);
        NewInvitation more =
                given.rig.as(
                        given.staff,
                        () ->
                                given.invitations.inviteLead(
                                        new InviteLead(second, "Leyla Y", null)));

        InvitationFixture.assertField(
                () -> given.accept(more, "two@demo.example", "ein-anderes-passwort"),
                "password",
                "account.invitation.passwordOfAccount");
        assertThat(given.accept(more, "two@demo.example", DomainTestRig.PASSWORD)).isEqualTo(lead);
        List<Long> led =
                given.rig.as(lead, () -> given.rig.inTransaction(() -> given.groups(lead)));
        assertThat(led).containsExactly(given.group, second);
    }

    @Test
    void anEmailOfAnotherContactPointIsTaken() {
        NewInvitation fresh = given.invite("Foreign F", null);

        InvitationFixture.assertField(
                () -> given.accept(fresh, given.neighbour.email(), DomainTestRig.PASSWORD),
                "email",
                "account.invitation.emailTaken");
        assertThat(given.asNobody(fresh.code())).isPresent();
    }

    @Test
    void aForeignGroupDoesNotExist() {
        assertThatThrownBy(
                        () ->
                                given.rig.as(
                                        given.neighbour,
                                        () ->
                                                given.invitations.inviteLead(
                                                        new InviteLead(
                                                                given.group, "Leyla Y", null))))
                .isInstanceOf(NotFoundException.class);
        assertThat(given.rig.as(given.neighbour, () -> given.invitations.listForGroup(given.group)))
                .isEmpty();
    }

    @Test
    void theInvitationToARemovedGroupIsClosed() {
        long removed = given.register("Bald weg", null, Consent.TO_BE_ASKED);
        NewInvitation fresh =
                given.rig.as(
                        given.staff,
                        () ->
                                given.invitations.inviteLead(
                                        new InviteLead(removed, "Rita R", null)));
        GroupService groups = given.rig.get(GroupService.class);
        given.rig.as(given.staff, () -> groups.remove(removed, groups.get(removed).version()));

        assertThat(given.asNobody(fresh.code())).isEmpty();
        InvitationFixture.assertClosed(
                () -> given.accept(fresh, "rita@demo.example", DomainTestRig.PASSWORD));
    }

    @Test
    void anEmailGoesOutOnlyWithConsentAndMailServer() throws Exception {
        assertThat(given.invite("Ute U", "ute@demo.example").mailed()).isFalse();
        given.rig.set(Setting.MAIL_HOST, "mail.demo.example");
        assertThat(given.invite("Ute U", "other@demo.example").mailed()).isFalse();

        NewInvitation mailed = given.invite("Ute U", "ute@demo.example");

        assertThat(mailed.mailed()).isTrue();
        try (var connection = given.rig.database().superuserConnection();
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
}
