package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.usage.UsageFacts;
import de.gruppenbuch.domain.usage.UseFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Puts the question to the {@link FundingGatePolicy}, the same way wherever the gate is asked. */
@ApplicationScoped
public class GateDesk {

    @Inject private UsageFacts usageFacts;
    @Inject private ToolUseService toolUseService;
    @Inject private Clock clock;

    /** Asks as of today. */
    public Asking today(ContactPointScope scope) {
        return on(scope, LocalDate.now(clock));
    }

    /** Asks as of today for many groups: their uses are read at once. Staff only. */
    Asking todayForAll(ContactPointScope scope) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<ToolUseRow>> uses =
                toolUseService.listPresent().stream()
                        .collect(Collectors.groupingBy(ToolUseRow::groupId));
        return new Asking(
                usageFacts.open(scope, today),
                today,
                groupId -> uses.getOrDefault(groupId, List.of()));
    }

    /** Asks as of a day; assessments and confirmations that came later are not seen. */
    public Asking on(ContactPointScope scope, LocalDate day) {
        Map<Long, List<ToolUseRow>> uses = new HashMap<>();
        return new Asking(
                usageFacts.open(scope, day),
                day,
                groupId -> uses.computeIfAbsent(groupId, toolUseService::listForGroup));
    }

    /** Asks for several tools or groups on one day. */
    public static final class Asking {

        private final UsageFacts.Desk desk;
        private final LocalDate day;
        private final LongFunction<List<ToolUseRow>> usesOfGroup;

        private Asking(
                UsageFacts.Desk desk, LocalDate day, LongFunction<List<ToolUseRow>> usesOfGroup) {
            this.desk = desk;
            this.day = day;
            this.usesOfGroup = usesOfGroup;
        }

        /**
         * @param offering empty if the tool is not in the catalogue
         */
        public GateAnswer ask(long groupId, Optional<OfferingRow> offering, TopicKind topicKind) {
            return FundingGatePolicy.ask(
                    offering.map(found -> facts(groupId, found)), topicKind, day);
        }

        /** What the gate looks at: the group's use of the offering, or how it would stand. */
        public UseFacts facts(long groupId, OfferingRow offering) {
            return use(groupId, offering)
                    .map(desk::of)
                    .orElseGet(() -> desk.without(groupId, offering));
        }

        /** The group's use of the offering that is not over on the day. */
        private Optional<ToolUseRow> use(long groupId, OfferingRow offering) {
            return usesOfGroup.apply(groupId).stream()
                    .filter(use -> use.offering().id().equals(offering.id()))
                    .filter(use -> use.until() == null || !use.until().isBefore(day))
                    .findFirst();
        }
    }
}
