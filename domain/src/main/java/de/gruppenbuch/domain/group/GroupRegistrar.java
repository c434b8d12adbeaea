package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Registers groups by the same rules, whether one is typed or many come from a list. */
@ApplicationScoped
public class GroupRegistrar {

    @Inject private GroupRepository repository;
    @Inject private GroupIdentityRepository identities;
    @Inject private ToolsAtRegistration tools;
    @Inject private AuditTrail auditTrail;
    @Inject private Validator validator;
    @Inject private Clock clock;

    /** Everything that keeps the group from being registered, in the order of the properties. */
    public List<AnswerProblem> problems(RegisterGroup command, Set<String> topicCodes) {
        List<AnswerProblem> found = new ArrayList<>();
        validator.validate(command).stream()
                .map(AnswerProblem::of)
                .sorted(
                        Comparator.comparing(AnswerProblem::property)
                                .thenComparing(AnswerProblem::sentence))
                .forEach(found::add);
        if (found.isEmpty()) {
            try {
                requireRegistrable(command, topicCodes);
            } catch (RuleViolatedException refused) {
                found.add(AnswerProblem.of(refused));
            }
        }
        return found;
    }

    /**
     * Rules beyond the shape of one answer.
     *
     * @throws RuleViolatedException at the property that does not fit
     */
    static void requireRegistrable(RegisterGroup command, Set<String> topicCodes) {
        GroupPolicy.requireReachable(command.email(), command.phone());
        if (!topicCodes.contains(command.topicCode())) {
            throw new RuleViolatedException("topicCode", "group.topic.unknown");
        }
    }

    /**
     * Takes groups in that were looked at before; each is recorded on its own.
     *
     * @return ids in the same order
     */
    public List<Long> registerAll(ContactPointScope scope, List<RegisterGroup> commands) {
        List<SelfHelpGroup> groups =
                commands.stream()
                        .map(command -> new SelfHelpGroup(scope, command, clock.instant()))
                        .toList();
        repository.addAll(groups);
        List<ContactPerson> people = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            ContactPerson person = new ContactPerson(scope, groups.get(place).id(), 1);
            person.describe(toPerson(commands.get(place)), clock.instant());
            people.add(person);
        }
        repository.addAll(people);
        for (int place = 0; place < groups.size(); place++) {
            long id = groups.get(place).id();
            tools.record(scope, id, commands.get(place).offeringIds());
            auditTrail.record(scope, "group.register", "group", id);
        }
        return groups.stream().map(SelfHelpGroup::id).toList();
    }

    /** Who the groups are and whether they are there, all in one query, in the same order. */
    public List<GroupIdentity> identify(ContactPointScope scope, List<RegisterGroup> commands) {
        return identities.identify(scope, commands);
    }

    /**
     * Removes those of the groups that nobody has changed, used or invited to since they were
     * registered. Each removal is recorded on its own.
     *
     * @return number of removed groups
     */
    public int removeUntouched(ContactPointScope scope, List<Long> groupIds) {
        List<Long> untouched = identities.listUntouched(scope, groupIds);
        identities.remove(scope, untouched, clock.instant());
        untouched.forEach(id -> auditTrail.record(scope, "group.remove", "group", id));
        return untouched.size();
    }

    private static PersonDetails toPerson(RegisterGroup command) {
        return new PersonDetails(
                command.firstName(),
                command.lastName(),
                null,
                null,
                null,
                command.email(),
                command.phone(),
                command.consent());
    }
}
