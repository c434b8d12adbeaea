package de.gruppenbuch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.CatalogueImport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Two contact points, each with its admin, and the shipped catalogue of tools. It is the day after
 * the day of its proposals.
 */
public final class WorkFixture implements AutoCloseable {

    public final DomainTestRig rig = DomainTestRig.start();
    public final Caller staff;
    public final Caller neighbour;

    public WorkFixture() {
        rig.clock().set(Instant.parse("2026-11-24T09:00:00Z"));
        try (Connection owner = rig.database().ownerConnection()) {
            new CatalogueImport().importInto(owner);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        staff = rig.newContactPoint("Musterstadt");
        neighbour = rig.newContactPoint("Nachbarstadt");
    }

    public <T> T get(Class<T> bean) {
        return rig.get(bean);
    }

    public <T> T asStaff(Supplier<T> work) {
        return rig.as(staff, work);
    }

    public void asStaff(Runnable work) {
        rig.as(staff, work);
    }

    public <T> T asNeighbour(Supplier<T> work) {
        return rig.as(neighbour, work);
    }

    /** A group of the first contact point, with the topic of rheumatic illnesses. */
    public long register(String name) {
        return register(staff, answers(name, "MUSCULO", List.of()));
    }

    public long register(String name, String topicCode) {
        return register(staff, answers(name, topicCode, List.of()));
    }

    public long register(Caller by, RegisterGroup answers) {
        return rig.as(by, () -> get(GroupService.class).register(answers));
    }

    public static RegisterGroup answers(String name, String topicCode, List<String> offeringIds) {
        return new RegisterGroup(
                name,
                topicCode,
                null,
                "44137",
                "Musterstadt",
                MeetingMode.ON_SITE,
                "Ute",
                "Ulrich",
                "ute@gruppe.example",
                null,
                Consent.GIVEN,
                offeringIds);
    }

    /** First column of every row, past row-level security. */
    public List<String> read(String sql) {
        try (Connection connection = rig.database().superuserConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public void change(String sql) {
        try (Connection connection = rig.database().superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public static void assertRefused(ThrowingCallable work, String field, String messageKey) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused ->
                                assertThat(refused.field() + ": " + refused.messageKey())
                                        .isEqualTo(field + ": " + messageKey));
    }

    @Override
    public void close() {
        rig.close();
    }
}
