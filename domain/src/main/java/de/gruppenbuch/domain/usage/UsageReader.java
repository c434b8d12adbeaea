package de.gruppenbuch.domain.usage;

import static java.util.Comparator.comparing;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.ToolUseRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Puts together what people see of the use of a tool. */
@ApplicationScoped
public class UsageReader {

    @Inject private UsageRepository repository;
    @Inject private UsageFacts usageFacts;
    @Inject private Clock clock;

    List<UseDetails> details(ContactPointScope scope, List<ToolUseRow> uses) {
        if (uses.isEmpty()) {
            return List.of();
        }
        UsageFacts.Desk desk = usageFacts.open(scope, LocalDate.now(clock));
        List<ConditionConfirmation> entries =
                repository.listConfirmations(scope, uses.stream().map(ToolUseRow::id).toList());
        Set<Long> onFile = Set.copyOf(repository.listUsesWithContract(scope));
        return uses.stream()
                .map(use -> details(desk, use, entries, onFile.contains(use.id())))
                .toList();
    }

    private static UseDetails details(
            UsageFacts.Desk desk,
            ToolUseRow use,
            List<ConditionConfirmation> entries,
            boolean onFile) {
        List<Confirmation> history =
                entries.stream()
                        .filter(entry -> entry.isOf(use))
                        .map(ConditionConfirmation::toRecord)
                        .toList();
        UseFacts facts = desk.of(use, history);
        return new UseDetails(
                use,
                CombinedStatusPolicy.of(facts),
                facts.judgement(),
                facts.wanted(),
                facts.healthOnLowTool(),
                facts.conditions(),
                facts.agreement(),
                onFile,
                history.stream().sorted(comparing(Confirmation::at).reversed()).toList());
    }
}
