package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.FundingTexts.word;

import de.gruppenbuch.domain.cost.GateDesk;
import de.gruppenbuch.domain.cost.GateReason;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestEvent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annex "Digitale Anwendungen": the evidence that § 20h (2) SGB V asks for. First the tools
 * that cost money in this application, then the others that the group uses today.
 */
@ApplicationScoped
public class ToolEvidenceComposer {

    @Inject private ToolService toolService;
    @Inject private ToolUseService toolUseService;
    @Inject private GateDesk gateDesk;

    List<FundingSnapshot.DigitalTool> compose(
            ContactPointScope scope, GroupDetails group, List<RequestDetails> requests) {
        Gate gate = new Gate(gateDesk.today(scope), group);
        List<ToolUseRow> uses = toolUseService.listForGroup(group.id());
        List<FundingSnapshot.DigitalTool> result = new ArrayList<>();
        for (RequestDetails request : requests) {
            result.add(ofRequest(request, uses, gate));
        }
        uses.stream()
                .filter(use -> !use.ended())
                .filter(use -> requests.stream().noneMatch(request -> isOf(request, use)))
                .map(use -> ofUse(use, gate))
                .forEach(result::add);
        return result;
    }

    private FundingSnapshot.DigitalTool ofRequest(
            RequestDetails request, List<ToolUseRow> uses, Gate gate) {
        if (request.offering().isEmpty()) {
            return outsideCatalogue(request, gate);
        }
        OfferingRow offering = request.offering().get();
        String purpose =
                uses.stream()
                        .filter(candidate -> isOf(request, candidate))
                        .findFirst()
                        .map(ToolUseRow::purpose)
                        .orElse("");
        return tool(
                offering,
                new Use(purpose, fundingYear(request)),
                Funded.of(request),
                gate.evidence(Optional.of(offering)));
    }

    private FundingSnapshot.DigitalTool ofUse(ToolUseRow use, Gate gate) {
        return tool(
                use.offering(),
                new Use(use.purpose(), period(use)),
                Funded.NOT,
                gate.evidence(Optional.of(use.offering())));
    }

    /** Asks the gate as of today for the tools of one group. */
    private record Gate(GateDesk.Asking asking, GroupDetails group) {

        FundingSnapshot.GateEvidence evidence(Optional<OfferingRow> offering) {
            return GateEvidenceComposer.compose(
                    asking.ask(group.id(), offering, group.topic().kind()),
                    offering.map(found -> asking.facts(group.id(), found)));
        }
    }

    private record Use(String purpose, String period) {}

    /** What this application pays for a tool: nothing for one that costs it nothing. */
    private record Funded(Long cents, String number, String gate, String override) {

        private static final Funded NOT = new Funded(null, "", "", "");

        private static Funded of(RequestDetails request) {
            RequestEvent decision = ApplicationReader.decision(request);
            return new Funded(
                    request.grantedCents(),
                    request.number(),
                    decision.gate().map(answer -> word(answer.outcome())).orElse(""),
                    request.overrideReason());
        }
    }

    private FundingSnapshot.DigitalTool tool(
            OfferingRow offering, Use use, Funded funded, FundingSnapshot.GateEvidence evidence) {
        AssessmentView assessment = offering.assessment();
        return new FundingSnapshot.DigitalTool(
                offering.toolName(),
                offering.name().de(),
                toolService.getTool(offering.toolId()).vendor(),
                word(offering.category()),
                use.purpose(),
                use.period(),
                funded.cents(),
                word(assessment.effectiveStatus()),
                assessment.reason().de(),
                assessment.conditions().stream()
                        .map(CodedText::text)
                        .map(text -> text.de())
                        .toList(),
                word(assessment.protectionLevel()),
                assessment.assessedOn(),
                assessment.validUntil(),
                assessment.assessor(),
                assessment.source().de(),
                assessment.sourceUrl(),
                funded.gate(),
                funded.override(),
                funded.number(),
                evidence);
    }

    private static FundingSnapshot.DigitalTool outsideCatalogue(RequestDetails request, Gate gate) {
        Funded funded = Funded.of(request);
        String reason =
                ApplicationReader.decision(request)
                        .gate()
                        .flatMap(answer -> answer.reasons().stream().findFirst())
                        .map(GateReason::text)
                        .map(text -> text.de())
                        .orElse("");
        return new FundingSnapshot.DigitalTool(
                request.toolName(),
                FundingTexts.document("outsideCatalogue"),
                "",
                "",
                "",
                fundingYear(request),
                funded.cents(),
                FundingTexts.document("AssessmentStatus.NOT_ASSESSED"),
                reason,
                List.of(),
                "",
                null,
                null,
                "",
                "",
                "",
                funded.gate(),
                funded.override(),
                funded.number(),
                gate.evidence(Optional.empty()));
    }

    private static boolean isOf(RequestDetails request, ToolUseRow use) {
        return request.offering()
                .filter(offering -> offering.id().equals(use.offering().id()))
                .isPresent();
    }

    private static String fundingYear(RequestDetails request) {
        return "01.01." + request.fundingYear() + "–31.12." + request.fundingYear();
    }

    private static String period(ToolUseRow use) {
        String since = day(use.since());
        String until = day(use.until());
        if (since.isEmpty() && until.isEmpty()) {
            return "";
        }
        return until.isEmpty() ? "seit " + since : since + "–" + until;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : GermanDay.format(day);
    }
}
