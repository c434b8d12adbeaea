package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.GroupRegistrar;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings a list of groups in, in steps. Until the last one nothing is saved but the list itself,
 * which only the person who uploaded it sees and which is thrown away after a day.
 */
@ApplicationScoped
@Transactional
public class GroupImportService {

    /** Rows below the heading. */
    public static final int MOST_LINES = 5_000;

    /** Words that can be given a topic by hand. */
    private static final int MOST_TOPICS = 500;

    @Inject private ImportRepository repository;
    @Inject private ImportChecker checker;
    @Inject private GroupRegistrar registrar;
    @Inject private GroupService groupService;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * Keeps a list and guesses its columns.
     *
     * @return id of the list
     * @throws RuleViolatedException at {@code file} if there are no rows or more than {@value
     *     #MOST_LINES}
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public long begin(@NotNull ImportTable table) {
        if (table.lines().isEmpty()) {
            throw new RuleViolatedException("file", "import.file.noLines");
        }
        if (table.lines().size() > MOST_LINES) {
            throw new RuleViolatedException("file", "import.file.tooMany", MOST_LINES);
        }
        ImportChoices guessed =
                new ImportChoices(ImportColumnPolicy.guess(table.headings()), null, null, Map.of());
        GroupImport started = new GroupImport(currentUser.get(), table, guessed, clock.instant());
        repository.add(started);
        return started.id();
    }

    /**
     * @throws NotFoundException also for a list of somebody else, and when its time is over
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public ImportDetails get(long id) {
        return load(id).toDetails();
    }

    /**
     * Decides how columns are read; the words for topics stay as they are.
     *
     * @throws RuleViolatedException at {@code columns} if a field has two columns or the name of
     *     the group has none, at {@code consent} if it is not answered
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void choose(long id, @NotNull ImportChoices choices) {
        GroupImport open = open(id);
        List<ImportField> columns = choices.columns();
        if (columns.size() != open.choices().columns().size()) {
            throw new NotFoundException();
        }
        Set<ImportField> taken = new HashSet<>();
        for (ImportField field : columns) {
            if (field != ImportField.NONE && !taken.add(field)) {
                throw new RuleViolatedException("columns", "import.columns.twice");
            }
        }
        if (!taken.contains(ImportField.NAME)) {
            throw new RuleViolatedException("columns", "import.columns.name");
        }
        if (choices.consent() == null) {
            throw new RuleViolatedException("consent", "import.consent.missing");
        }
        open.choose(open.choices().with(choices));
    }

    /**
     * Remembers which topic a word of the list means; what it already knows stays.
     *
     * @param codes of topics by words
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void nameTopics(long id, @NotNull Map<String, String> codes) {
        GroupImport open = open(id);
        Set<String> known =
                groupService.listTopics().stream().map(Topic::code).collect(Collectors.toSet());
        ImportChoices before = open.choices();
        Map<String, String> topics = new HashMap<>(before.topics());
        codes.entrySet().stream()
                .filter(each -> known.contains(each.getValue()))
                .limit(MOST_TOPICS)
                .forEach(each -> topics.put(each.getKey(), each.getValue()));
        open.choose(
                new ImportChoices(
                        before.columns(), before.meetingMode(), before.consent(), topics));
    }

    /** What would become of the list; changes nothing. */
    @RequiresPermission(Permission.EDIT_GROUP)
    public ImportCheck check(long id) {
        GroupImport open = open(id);
        return checker.check(currentUser.scope(), open.table(), open.choices());
    }

    /**
     * Registers the groups of all rows that are in order, all or none; the others are left out. A
     * list that is in already stays as it is.
     *
     * @throws RuleViolatedException at {@code consent} if it is not answered yet
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void bring(long id) {
        GroupImport list = load(id);
        if (list.state() != ImportState.OPEN) {
            return;
        }
        ImportChoices choices = list.choices();
        if (choices.consent() == null) {
            throw new RuleViolatedException("consent", "import.consent.missing");
        }
        ContactPointScope scope = currentUser.scope();
        ImportCheck check = checker.check(scope, list.table(), choices);
        list.brought(registrar.registerAll(scope, check.good()), clock.instant());
    }

    /**
     * Removes the groups again that were brought in and that nobody has touched since.
     *
     * @throws NotFoundException when the time for that is over
     */
    @RequiresPermission(Permission.DELETE_GROUP)
    public void takeBack(long id) {
        GroupImport list = load(id);
        if (list.state() == ImportState.BROUGHT) {
            List<Long> ids = list.groupIds();
            list.takenBack(ids.size() - registrar.removeUntouched(currentUser.scope(), ids));
        }
    }

    private GroupImport open(long id) {
        GroupImport list = load(id);
        if (list.state() != ImportState.OPEN) {
            throw new NotFoundException();
        }
        return list;
    }

    private GroupImport load(long id) {
        GroupImport list = repository.get(currentUser.scope(), currentUser.get(), id);
        if (list.expired(clock.instant())) {
            throw new NotFoundException();
        }
        return list;
    }
}
