package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.validation.ConstraintViolationException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpServiceTest {

    private static final String CODE = "ABCD-EFGH";

    private DomainTestRig rig;
    private SetUpService setUp;

    @BeforeEach
    void start() {
        rig = DomainTestRig.start();
        rig.set(Setting.SETUP_CODE, CODE);
        setUp = rig.get(SetUpService.class);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aFreshInstallationWaitsForItsFirstContactPoint() {
        assertThat(setUp.isOpen()).isTrue();

        Caller admin = setUpAs("Admin@Musterstadt.example");

        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.email()).isEqualTo("admin@musterstadt.example");
        assertThat(admin.contactPointName()).isEqualTo("Kontaktstelle Musterstadt");
        assertThat(setUp.isOpen()).isFalse();
        assertThat(rig.get(SignInService.class).signIn(admin.email(), DomainTestRig.PASSWORD, "a"))
                .isEqualTo(admin);
        assertField(() -> setUpAs("zweite@musterstadt.example"), "code", "account.setUp.done");
    }

    @Test
    void onlyTheCodeOfTheConsoleOpens() {
        for (String wrong : new String[] {null, "", " ", "ABCD-EFGI", "abcd-efgh"}) {
            assertField(
                    () -> setUp.setUp(wrong, musterstadt(), admin("a@demo.example")),
                    "code",
                    "account.setUp.code");
        }
        rig.set(Setting.SETUP_CODE, "");
        assertField(
                () -> setUp.setUp("", musterstadt(), admin("a@demo.example")),
                "code",
                "account.setUp.code");
    }

    @Test
    void twoClicksMakeOneContactPoint() throws Exception {
        Callable<Boolean> click =
                () -> {
                    try {
                        setUpAs("admin@musterstadt.example");
                        return true;
                    } catch (RuleViolatedException refused) {
                        assertThat(refused.messageKey()).isEqualTo("account.setUp.done");
                        return false;
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            int done = 0;
            for (Future<Boolean> answer :
                    threads.invokeAll(java.util.Collections.nCopies(3, click))) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theOperatorCreatesContactPointsAndSeesThemOnly() {
        Caller operator = rigOperator();
        NewInvitation invitation =
                rig.as(operator, () -> setUp.createContactPoint(musterstadt(), "Anna A", null));
        rig.set(Setting.MAIL_HOST, "mail.demo.example");
        NewInvitation second =
                rig.as(
                        operator,
                        () ->
                                setUp.createContactPoint(
                                        musterstadt(), "Anna A", "anna@demo.example"));
        rig.set(Setting.MAIL_HOST, "");

        assertThat(invitation.contactPointName()).isEqualTo("Kontaktstelle Musterstadt");
        assertThat(second.mailed()).isFalse();
        ContactPointService contactPoints = rig.get(ContactPointService.class);
        assertThat(rig.as(operator, contactPoints::listAll)).hasSize(2);
        assertThatThrownBy(() -> rig.as(operator, contactPoints::own))
                .isInstanceOf(AccessDeniedException.class);
        assertField(() -> rigOperator(), "code", "account.setUp.operatorExists");
    }

    @Test
    void whoeverIsInvitedToANewContactPointNeedsANameAndAnAddressThatMayExist() {
        Caller operator = rigOperator();
        assertField(
                () -> rig.as(operator, () -> setUp.createContactPoint(musterstadt(), " ", null)),
                "adminName",
                "account.invite.name");
        assertField(
                () -> rig.as(operator, () -> setUp.createContactPoint(musterstadt(), "A", "a@b")),
                "adminEmail",
                "account.invite.email");
        assertThat(rig.as(operator, rig.get(ContactPointService.class)::listAll)).isEmpty();
    }

    @Test
    void aWeakPasswordOrABrokenAddressSetsNothingUp() {
        assertField(
                () ->
                        setUp.setUp(
                                CODE,
                                musterstadt(),
                                new FirstAdmin("Anna A", "a@demo.example", "passwort")),
                "password",
                "account.password.common");
        assertThatThrownBy(() -> setUpAs("keine-adresse"))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(setUp.isOpen()).isTrue();
    }

    @Test
    void aContactPointIsChangedByTheVersionThatWasSeen() {
        Caller admin = setUpAs("admin@musterstadt.example");
        ContactPointService contactPoints = rig.get(ContactPointService.class);
        ContactPointDetails seen = rig.as(admin, contactPoints::own);

        rig.as(admin, () -> contactPoints.edit(seen.version(), musterstadt()));

        assertThat(rig.as(admin, contactPoints::own).name()).isEqualTo("Kontaktstelle Musterstadt");
        EditContactPoint renamed = named("Neuer Name");
        rig.as(
                admin,
                () -> contactPoints.edit(rig.as(admin, contactPoints::own).version(), renamed));
        assertThatThrownBy(
                        () ->
                                rig.as(
                                        admin,
                                        () -> contactPoints.edit(seen.version(), musterstadt())))
                .isInstanceOf(StaleDataException.class);
        assertThat(rig.as(admin, contactPoints::own).name()).isEqualTo("Neuer Name");
    }

    private Caller rigOperator() {
        return setUp.createOperator(
                CODE, new FirstAdmin("Olga O", "operator@demo.example", DomainTestRig.PASSWORD));
    }

    private Caller setUpAs(String email) {
        return rig.as(null, () -> setUp.setUp(CODE, musterstadt(), admin(email)));
    }

    private static FirstAdmin admin(String email) {
        return new FirstAdmin("Anna A", email, DomainTestRig.PASSWORD);
    }

    private static EditContactPoint musterstadt() {
        return named("Kontaktstelle Musterstadt");
    }

    private static EditContactPoint named(String name) {
        return new EditContactPoint(
                name, null, Land.NW, null, "44137", "Musterstadt", "0231 1", null, null);
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
