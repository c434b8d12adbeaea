package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolHost;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import de.gruppenbuch.domain.usage.ConditionKeeper;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.UsageService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Uses of tools in every combined status; what was ticked at registration is left as it is. */
@Dependent
public class DemoUses {

    private static final String MEETING = "Gruppentreffen";

    @Inject private ToolUseService toolUseService;
    @Inject private UsageService usageService;
    @Inject private Clock clock;

    void create(DemoGroups.Registered groups) {
        LocalDate today = LocalDate.now(clock);
        long inOrder =
                record(
                        groups.rheuma(),
                        "jitsi-hosted-avv",
                        office(today.minusMonths(6), ToolHost.CONTACT_POINT));
        confirmAll(inOrder);
        long open = find(groups.rheuma(), "signal");
        usageService.confirm(open, "CND-NO-ADDRESSBOOK");
        usageService.confirm(open, "CND-TRANSFER-REVIEW");
        record(
                groups.rheuma(),
                "nuudel",
                new UseTerms(WayOfUse.ORGANISATION, null, null, null, null, null, null, true));

        confirmAll(find(groups.depression(), "bbb-senfcall"));
        record(groups.depression(), "zoom-pro", office(null, ToolHost.PROVIDER));
        confirmAll(find(groups.parkinson(), "threema-private"));
        record(groups.depression(), "threema-work", signedByLead());
        leaveEndedTool(groups.diabetes());
    }

    private static UseTerms office(LocalDate contractOn, ToolHost host) {
        return new UseTerms(
                WayOfUse.MEETING,
                null,
                host,
                null,
                ContractParty.CONTACT_POINT,
                contractOn,
                null,
                true);
    }

    private static UseTerms signedByLead() {
        return new UseTerms(
                WayOfUse.EXCHANGE,
                "Work",
                ToolHost.PROVIDER,
                null,
                ContractParty.PRIVATE_PERSON,
                null,
                null,
                true);
    }

    /** A group that never said it had stopped using a tool that does not exist any more. */
    private void leaveEndedTool(long groupId) {
        LocalDate end = LocalDate.of(2025, 5, 5);
        long use =
                toolUseService.record(
                        groupId,
                        new RecordToolUse("skype", MEETING, LocalDate.of(2020, 4, 1), end));
        ToolUseRow row = toolUseService.get(use);
        toolUseService.edit(
                use, row.version(), new RecordToolUse("skype", MEETING, row.since(), null));
    }

    private long record(long groupId, String offeringId, UseTerms terms) {
        LocalDate since = LocalDate.now(clock).minusMonths(15);
        return toolUseService.record(
                groupId, new RecordToolUse(offeringId, MEETING, since, null, terms));
    }

    private long find(long groupId, String offeringId) {
        return toolUseService.listForGroup(groupId).stream()
                .filter(use -> use.offering().id().equals(offeringId))
                .findFirst()
                .map(ToolUseRow::id)
                .orElseThrow();
    }

    private void confirmAll(long useId) {
        usageService.get(useId).conditions().stream()
                .filter(condition -> condition.keeper() != ConditionKeeper.RECORD)
                .map(ConditionState::code)
                .forEach(code -> usageService.confirm(useId, code));
    }
}
