package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.group.ToolsAtRegistration;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tools that were ticked while a group was registered become its first uses. */
@ApplicationScoped
public class RegisteredToolUses implements ToolsAtRegistration {

    static final String PURPOSE = "Gruppentreffen";

    @Inject private ToolRepository tools;
    @Inject private ToolUseRepository uses;
    @Inject private Clock clock;

    @Override
    public void record(ContactPointScope scope, long groupId, List<String> offeringIds) {
        if (offeringIds.isEmpty()) {
            return;
        }
        Map<String, OfferingRow> catalogue =
                tools.listOfferings(scope, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(OfferingRow::id, Function.identity()));
        for (String offeringId : offeringIds.stream().distinct().toList()) {
            requireSelectable(catalogue.get(offeringId));
            RecordToolUse command = new RecordToolUse(offeringId, PURPOSE, null, null);
            uses.add(new ToolUse(scope, groupId, command, clock.instant()));
        }
    }

    private static void requireSelectable(OfferingRow offering) {
        if (offering == null) {
            throw new RuleViolatedException("offeringIds", "tool.use.unknown");
        }
        if (!offering.selectable()) {
            throw new RuleViolatedException("offeringIds", "tool.use.ended", offering.toolName());
        }
    }
}
