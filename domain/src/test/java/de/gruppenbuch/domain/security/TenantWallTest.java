package de.gruppenbuch.domain.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.DomainTestRig;
import de.gruppenbuch.domain.audit.MailOutbox;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantWallTest {

    private static DomainTestRig rig;
    private static TenantWall wall;
    private static Caller ours;
    private static Caller theirs;

    @BeforeAll
    static void start() {
        rig = DomainTestRig.start();
        wall = rig.get(TenantWall.class);
        ours = rig.newContactPoint("Musterstadt");
        theirs = rig.newContactPoint("Nachbarstadt");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void aQueryThatForgetsItsFilterSeesOwnPeopleOnly() {
        List<String> seen =
                rig.inTransaction(
                        () -> {
                            wall.openFor(ours.scope());
                            return people();
                        });

        assertThat(seen).containsExactly(ours.email());
        assertThat(rig.inTransaction(TenantWallTest::people)).isEmpty();
    }

    @Test
    void theOperatorSeesNobodyOfAContactPoint() {
        List<String> seen =
                rig.inTransaction(
                        () -> {
                            wall.openForOperator();
                            return people();
                        });

        assertThat(seen).containsExactly(rig.operator().email());
    }

    @Test
    void whatWasWrittenBeforeTheWallTurnsIsStoredBehindTheFirstSide() {
        rig.inTransaction(
                () -> {
                    wall.openFor(ours.scope());
                    rig.get(MailOutbox.class).put(ours.scope(), "a@demo.example", "A", "Text");
                    wall.openFor(theirs.scope());
                    rig.get(MailOutbox.class).put(theirs.scope(), "b@demo.example", "B", "Text");
                    return null;
                });

        List<?> recipients =
                rig.inTransaction(
                        () -> {
                            wall.openForMailJob();
                            return rig.entityManager()
                                    .createQuery(
                                            "select m.recipient from OutgoingMail m order by m.recipient")
                                    .getResultList();
                        });
        assertThat(recipients).isEqualTo(List.of("a@demo.example", "b@demo.example"));
    }

    private static List<String> people() {
        EntityManager entityManager = rig.entityManager();
        return entityManager
                .createQuery("select a.email from Account a", String.class)
                .getResultList();
    }
}
