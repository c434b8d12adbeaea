package de.gruppenbuch.domain;

import de.gruppenbuch.domain.account.AcceptInvitation;
import de.gruppenbuch.domain.account.FirstAdmin;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.InviteLead;
import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.account.SetUpService;
import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The whole domain as the server runs it, without the server: injection, permissions, validation of
 * commands, transactions and row-level security on a real PostgreSQL of its own. The clock stands
 * still.
 *
 * <pre>{@code
 * try (DomainTestRig rig = DomainTestRig.start()) {
 *     Caller admin = rig.newContactPoint("Musterstadt");
 *     rig.as(admin, () -> rig.get(GroupService.class).register(command));
 * }
 * }</pre>
 *
 * Starting costs a second: once for each test class, in {@code @BeforeAll}.
 */
public final class DomainTestRig implements AutoCloseable {

    public static final String PASSWORD = "geheim-und-lang-genug";

    private static final String CODE = "SET-UP-CODE";
    private static final TestConfig CONFIG = new TestConfig();

    private final TestDatabase database = TestDatabase.create();
    private final TestClock clock = new TestClock();
    private final TestTransactions transactions =
            new TestTransactions(database.entityManagerFactory());
    private final WeldContainer container;
    private Caller operator;

    private DomainTestRig() {
        Parts.next = this;
        ConfigProviderResolver.setInstance(CONFIG);
        container =
                new Weld()
                        .addBeanClass(Parts.class)
                        .addBeanClasses(TestTransactionInterceptors.ALL)
                        .addServices(transactions)
                        .initialize();
    }

    public static DomainTestRig start() {
        DomainTestRig rig = new DomainTestRig();
        rig.set(Setting.SETUP_CODE, CODE);
        return rig;
    }

    public TestDatabase database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    /** Holds for all rigs of this JVM. */
    public void set(Setting setting, String value) {
        CONFIG.put(setting.key(), value);
    }

    /** A service, or a repository for tests of the same package. */
    public <T> T get(Class<T> bean) {
        return container.select(bean).get();
    }

    /** The entity manager of the transaction that is open on this thread. */
    public EntityManager entityManager() {
        return transactions.current();
    }

    /** Runs the work as one request of this caller; null is nobody. */
    public <T> T as(Caller caller, Supplier<T> work) {
        RequestContextController request = get(RequestContextController.class);
        boolean began = request.activate();
        try {
            get(CurrentUser.class).is(caller);
            return work.get();
        } finally {
            if (began) {
                request.deactivate();
            }
        }
    }

    public void as(Caller caller, Runnable work) {
        as(
                caller,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** One transaction around several calls, as a service would open it; no wall is opened. */
    @SuppressWarnings("unchecked")
    public <T> T inTransaction(Callable<T> work) {
        try {
            return (T) transactions.run(TxType.REQUIRED, (Callable<Object>) work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    public synchronized Caller operator() {
        if (operator == null) {
            operator =
                    as(
                            null,
                            () ->
                                    get(SetUpService.class)
                                            .createOperator(
                                                    CODE,
                                                    new FirstAdmin(
                                                            "Olga Operator",
                                                            "operator@demo.example",
                                                            PASSWORD)));
        }
        return operator;
    }

    /** A contact point in Nordrhein-Westfalen; answers its admin. */
    public Caller newContactPoint(String city) {
        EditContactPoint values =
                new EditContactPoint(
                        "Kontaktstelle " + city,
                        "Träger e. V.",
                        Land.NW,
                        "Hauptstraße 1",
                        "44137",
                        city,
                        "0231 5550100",
                        null,
                        null);
        Caller by = operator();
        NewInvitation invitation =
                as(by, () -> get(SetUpService.class).createContactPoint(values, "Anna A", null));
        return accept(invitation, "admin@" + city.toLowerCase(java.util.Locale.ROOT) + ".example");
    }

    public Caller newStaff(Caller admin, String email) {
        return accept(
                as(
                        admin,
                        () ->
                                get(InvitationService.class)
                                        .inviteColleague("Stefan S", email, Role.STAFF)),
                email);
    }

    public Caller newLead(Caller staff, long groupId, String email) {
        return accept(
                as(
                        staff,
                        () ->
                                get(InvitationService.class)
                                        .inviteLead(new InviteLead(groupId, "Leyla Y", null))),
                email);
    }

    private Caller accept(NewInvitation invitation, String email) {
        return as(
                null,
                () ->
                        get(InvitationService.class)
                                .accept(invitation.code(), new AcceptInvitation(email, PASSWORD)));
    }

    @Override
    public void close() {
        container.shutdown();
        database.close();
    }

    /** Brings the parts of the rig into the container that is just starting. */
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    @ApplicationScoped
    static class Parts {

        private static DomainTestRig next;

        private final DomainTestRig rig = next;

        TestTransactions transactions() {
            return rig.transactions;
        }

        @Produces
        @ApplicationScoped
        Clock clock() {
            return rig.clock;
        }
    }
}
