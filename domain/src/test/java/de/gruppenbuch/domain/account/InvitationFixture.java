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
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A contact point with a group, and invitations into it. */
final class InvitationFixture implements AutoCloseable {

    final DomainTestRig rig = DomainTestRig.start();
    final InvitationService invitations = rig.get(InvitationService.class);
    final Caller staff = rig.newContactPoint("Musterstadt");
    final Caller neighbour = rig.newContactPoint("Nachbarstadt");
    final long group = register("Rheuma-Liga Mitte", "ute@demo.example", Consent.GIVEN);

    long register(String name, String email, Consent consent) {
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

    String topic() {
        return rig.database()
                .inTransaction(
                        em ->
                                (String)
                                        em.createNativeQuery("select min(code) from topic")
                                                .getSingleResult());
    }

    List<Long> groups(Caller lead) {
        rig.get(de.gruppenbuch.domain.security.TenantWall.class).openFor(lead.scope());
        return rig.get(GroupLeads.class).groupIds(lead);
    }

    NewInvitation invite(String name, String email) {
        return rig.as(staff, () -> invitations.inviteLead(new InviteLead(group, name, email)));
    }

    java.util.Optional<OpenInvitation> asNobody(String code) {
        return rig.as(null, () -> invitations.find(code));
    }

    <T> T from(String address, Supplier<T> work) {
        return rig.as(
                null,
                () -> {
                    rig.get(CurrentUser.class).comesFrom(address);
                    return work.get();
                });
    }

    Caller accept(NewInvitation invitation, String email, String password) {
        return rig.as(
                null,
                () -> invitations.accept(invitation.code(), new AcceptInvitation(email, password)));
    }

    static void assertClosed(ThrowingCallable work) {
        assertField(work, "code", "account.invitation.closed");
    }

    static void assertField(ThrowingCallable work, String field, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> {
                            assertThat(refused.field()).isEqualTo(field);
                            assertThat(refused.messageKey()).isEqualTo(key);
                        });
    }

    @Override
    public void close() {
        rig.close();
    }
}
