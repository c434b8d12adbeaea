package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lists of groups in a contact point. */
final class ImportFixture implements AutoCloseable {

    private static final List<String> HEADINGS =
            List.of("Gruppe", "Thema", "PLZ", "Ort", "Treffen", "Ansprechperson", "E-Mail");

    final WorkFixture work = new WorkFixture();
    final GroupImportService imports = work.get(GroupImportService.class);

    /** A list whose columns and consent are chosen; its first row has number 2. */
    long begin(String[]... rows) {
        List<ImportLine> lines =
                IntStream.range(0, rows.length)
                        .mapToObj(place -> new ImportLine(place + 2, List.of(rows[place])))
                        .toList();
        long id = work.asStaff(() -> imports.begin(new ImportTable(HEADINGS, lines)));
        choose(id, columns(id), Consent.TO_BE_ASKED);
        return id;
    }

    void choose(long id, List<ImportField> columns, Consent consent) {
        work.asStaff(
                () ->
                        imports.choose(
                                id,
                                new ImportChoices(
                                        columns, MeetingMode.ON_SITE, consent, Map.of())));
    }

    List<ImportField> columns(long id) {
        return work.asStaff(() -> imports.get(id)).choices().columns();
    }

    static String[] good(String name) {
        return row(name, "Sucht", "1067", "Musterstadt", "", "Ute Ulrich", "ute@gruppe.example");
    }

    static String[] row(String... cells) {
        return cells;
    }

    GroupDetails details(long groupId) {
        return work.asStaff(() -> work.get(GroupService.class).get(groupId));
    }

    List<Long> idsOf(String name) {
        return work
                .read(
                        "select id from self_help_group where removed_at is null and name = '"
                                + name
                                + "'")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    List<String> deeds(long groupId) {
        return work.read(
                "select action from audit_entry where subject_kind = 'group' and subject_id = "
                        + groupId
                        + " order by id");
    }

    @Override
    public void close() {
        work.close();
    }
}
