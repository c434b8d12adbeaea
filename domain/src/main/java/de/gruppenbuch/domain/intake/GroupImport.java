package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of groups between its upload and the end of the time in which it can be taken back. */
@Entity
@Table(name = "group_import")
public class GroupImport extends BaseEntity {

    /** The rows hold personal data: nobody keeps them for longer than a day's work. */
    static final Duration OPEN_FOR = Duration.ofDays(1);

    static final Duration TAKEN_BACK_FOR = Duration.ofDays(7);

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String content;
    private String choices;

    @Column(name = "group_ids")
    private String groupIds = "";

    @Enumerated(EnumType.STRING)
    private ImportState state;

    /** Of the groups that were brought in, what stayed when it was taken back. */
    private int remaining;

    protected GroupImport() {}

    GroupImport(Caller caller, ImportTable table, ImportChoices guessed, Instant now) {
        contactPointId = caller.scope().contactPointId();
        startedBy = caller.accountId();
        startedAt = now;
        expiresAt = now.plus(OPEN_FOR);
        content = RecordJson.write(table);
        choices = RecordJson.write(guessed);
        state = ImportState.OPEN;
    }

    void choose(ImportChoices chosen) {
        choices = RecordJson.write(chosen);
    }

    /** The rows are not needed any more. */
    void brought(List<Long> ids, Instant now) {
        groupIds = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        content = null;
        state = ImportState.BROUGHT;
        expiresAt = now.plus(TAKEN_BACK_FOR);
    }

    void takenBack(int stayed) {
        state = ImportState.TAKEN_BACK;
        remaining = stayed;
    }

    ImportState state() {
        return state;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    ImportTable table() {
        return RecordJson.read(content, ImportTable.class);
    }

    ImportChoices choices() {
        return RecordJson.read(choices, ImportChoices.class);
    }

    List<Long> groupIds() {
        return groupIds.isEmpty()
                ? List.of()
                : Arrays.stream(groupIds.split(",")).map(Long::valueOf).toList();
    }

    ImportDetails toDetails() {
        ImportChoices chosen = choices();
        List<ImportColumn> columns =
                state == ImportState.OPEN ? columns(table(), chosen) : List.of();
        return new ImportDetails(
                id(), state, columns, chosen, groupIds().size(), remaining, expiresAt);
    }

    private static List<ImportColumn> columns(ImportTable table, ImportChoices chosen) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(
                        column ->
                                new ImportColumn(
                                        column + 1,
                                        table.headings().get(column),
                                        sample(table, column),
                                        chosen.columns().get(column)))
                .toList();
    }

    private static String sample(ImportTable table, int column) {
        return table.lines().stream()
                .map(line -> ImportText.clean(line.cell(column)))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
