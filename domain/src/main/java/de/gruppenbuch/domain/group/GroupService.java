package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The register of groups. */
@ApplicationScoped
@Transactional
public class GroupService {

    @Inject private GroupRepository repository;
    @Inject private GroupSearchRepository search;
    @Inject private TopicRepository topics;
    @Inject private CurrentUser currentUser;
    @Inject private GroupRegistrar registrar;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @return id of the new group
     * @throws RuleViolatedException at {@code email} if neither e-mail nor telephone is given, at
     *     {@code topicCode} if unknown, at {@code offeringIds} if a tool is unknown or has ended
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public long register(@Valid @NotNull RegisterGroup command) {
        GroupRegistrar.requireRegistrable(command, topics.codes());
        return registrar.registerAll(currentUser.scope(), List.of(command)).get(0);
    }

    /**
     * Up to five groups whose names are like the text (trigram similarity at least 0.4); never
     * blocks anything.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<SimilarGroup> findSimilar(String name) {
        return name == null || name.strip().length() < 3
                ? List.of()
                : search.findSimilar(currentUser.scope(), name.strip());
    }

    /**
     * @throws NotFoundException also for a group of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public GroupDetails get(long groupId) {
        ContactPointScope scope = currentUser.scope();
        SelfHelpGroup group = repository.get(scope, groupId);
        Topic topic = topics.find(group.topicCode()).orElseThrow(NotFoundException::new);
        PersonDetails first =
                repository
                        .findPerson(scope, groupId, 1)
                        .map(ContactPerson::toDetails)
                        .orElseThrow(NotFoundException::new);
        Optional<PersonDetails> second =
                repository.findPerson(scope, groupId, 2).map(ContactPerson::toDetails);
        return group.toDetails(topic, first, second);
    }

    /** A page of the groups that fit the filter; removed groups are on no list. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Page<GroupRow> list(GroupFilter filter, PageRequest page) {
        ContactPointScope scope = currentUser.scope();
        return Page.of(page, search.list(scope, filter, page), search.count(scope, filter));
    }

    /** Topics of the Krankheitsverzeichnis and social topics, in the order of the catalogue. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public List<Topic> listTopics() {
        return topics.list();
    }

    /**
     * @throws RuleViolatedException at {@code topicCode} if the catalogue does not know it, at
     *     {@code website} if it is no web address
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void edit(long groupId, long version, @Valid @NotNull EditGroup change) {
        requireTopic(change.topicCode());
        GroupPolicy.requireWebsite(change.website());
        load(groupId, version).edit(change);
        recordEdit(groupId);
    }

    /**
     * @param position 1 or 2
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void editPerson(
            long groupId, long version, int position, @Valid @NotNull PersonDetails person) {
        if (position != 1 && position != 2) {
            throw new NotFoundException();
        }
        GroupPolicy.requirePerson(person, position);
        load(groupId, version).touched(clock.instant());
        ContactPointScope scope = currentUser.scope();
        Optional<ContactPerson> known = repository.findPerson(scope, groupId, position);
        ContactPerson entity = known.orElseGet(() -> new ContactPerson(scope, groupId, position));
        entity.describe(person, clock.instant());
        if (known.isEmpty()) {
            repository.add(entity);
        }
        recordEdit(groupId);
    }

    /**
     * What funders ask of a group; nothing of it is required to save.
     *
     * @throws RuleViolatedException at {@code foundedMonth} if it lies in the future
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void editFacts(long groupId, long version, @Valid @NotNull EligibilityFacts facts) {
        if (facts.foundedMonth() != null && facts.foundedMonth().isAfter(YearMonth.now(clock))) {
            throw new RuleViolatedException("foundedMonth", "group.founded.future");
        }
        load(groupId, version).state(facts);
        recordEdit(groupId);
    }

    /**
     * @throws RuleViolatedException at {@code iban} if it is not a valid German IBAN
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void editBank(long groupId, long version, @Valid @NotNull BankDetails bank) {
        IbanPolicy.require(bank.iban());
        load(groupId, version).pays(bank);
        recordEdit(groupId);
    }

    /** Takes a group off all lists; {@link #restore} brings it back with everything. */
    @RequiresPermission(Permission.DELETE_GROUP)
    public void remove(long groupId, long version) {
        load(groupId, version).remove(clock.instant());
        auditTrail.record(currentUser.scope(), "group.remove", "group", groupId);
    }

    /** Brings a removed group back with everything. */
    @RequiresPermission(Permission.DELETE_GROUP)
    public void restore(long groupId) {
        repository.get(currentUser.scope(), groupId).restore();
        auditTrail.record(currentUser.scope(), "group.restore", "group", groupId);
    }

    private SelfHelpGroup load(long groupId, long version) {
        SelfHelpGroup group = repository.get(currentUser.scope(), groupId);
        group.requireVersion(version);
        return group;
    }

    private void recordEdit(long groupId) {
        auditTrail.record(currentUser.scope(), "group.edit", "group", groupId);
    }

    private void requireTopic(String code) {
        if (topics.find(code).isEmpty()) {
            throw new RuleViolatedException("topicCode", "group.topic.unknown");
        }
    }
}
