package de.gruppenbuch.domain.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out how far a group is, the same way for every asker. */
@ApplicationScoped
class AgreementReader {

    @Inject private AgreementRepository repository;
    @Inject private AgreementCatalogue catalogue;

    /** Tools for meetings that the group uses on the day. */
    List<ToolInUse> meetingTools(ContactPointScope scope, long groupId, LocalDate day) {
        return repository.listTools(scope, groupId, day).stream()
                .filter(tool -> AgreementPolicy.concerns(tool.category()))
                .toList();
    }

    /** Items that make sense for the tools that the group uses on the day. */
    List<AgreementItem> items(ContactPointScope scope, long groupId, LocalDate day) {
        return AgreementPolicy.applicable(
                catalogue.template(), categories(meetingTools(scope, groupId, day)));
    }

    /**
     * @param categories kinds of tools that it has to be fit for; those in use if empty
     */
    AgreementStanding standing(
            ContactPointScope scope, long groupId, LocalDate day, Set<ToolCategory> categories) {
        Optional<MeetingAgreement> last =
                repository.list(scope, groupId).stream()
                        .filter(agreement -> !agreement.agreedOn().isAfter(day))
                        .findFirst();
        if (last.isEmpty()) {
            return AgreementStanding.without(repository.findDraft(scope, groupId).isPresent());
        }
        List<ToolInUse> tools = meetingTools(scope, groupId, day);
        Set<ToolCategory> wanted = categories.isEmpty() ? categories(tools) : categories;
        return standing(last.get(), tools, wanted, day);
    }

    private AgreementStanding standing(
            MeetingAgreement agreement,
            List<ToolInUse> tools,
            Set<ToolCategory> wanted,
            LocalDate day) {
        List<AgreementItem> open =
                AgreementPolicy.open(
                        AgreementPolicy.applicable(catalogue.template(), wanted),
                        agreement.answers());
        List<String> known = agreement.content().offeringIds();
        return new AgreementStanding(
                AgreementPolicy.state(open.isEmpty(), agreement.validUntil(), day),
                agreement.id(),
                agreement.agreedOn(),
                agreement.validUntil(),
                open.stream().map(AgreementItem::text).toList(),
                tools.stream().anyMatch(tool -> !known.contains(tool.offeringId())));
    }

    private static Set<ToolCategory> categories(List<ToolInUse> tools) {
        return tools.stream().map(ToolInUse::category).collect(toUnmodifiableSet());
    }
}
