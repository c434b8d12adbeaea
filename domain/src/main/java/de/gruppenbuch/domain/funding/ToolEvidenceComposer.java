package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.FundingTexts.word;

import de.gruppenbuch.domain.cost.GateReason;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestEvent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The annex "Digitale Anwendungen": the evidence that § 20h (2) SGB V asks for. First the tools
 * that cost money in this application, then the others that the group uses today.
 */
@ApplicationScoped
public class ToolEvidenceComposer {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    @Inject private ToolService toolService;
    @Inject private ToolUseService toolUseService;

    List<FundingSnapshot.DigitalTool> compose(GroupDetails group, List<RequestDetails> requests) {
        List<ToolUseRow> uses = toolUseService.listForGroup(group.id());
        List<FundingSnapshot.DigitalTool> result = new ArrayList<>();
        for (RequestDetails request : requests) {
            result.add(ofRequest(request, uses));
        }
        uses.stream()
                .filter(use -> !use.ended())
                .filter(use -> requests.stream().noneMatch(request -> isOf(request, use)))
                .map(this::ofUse)
                .forEach(result::add);
        return result;
    }

    private FundingSnapshot.DigitalTool ofRequest(RequestDetails request, List<ToolUseRow> uses) {
        if (request.offering().isEmpty()) {
            return outsideCatalogue(request);
        }
        OfferingRow offering = request.offering().get();
        String purpose =
                uses.stream()
                        .filter(candidate -> isOf(request, candidate))
                        .findFirst()
                        .map(ToolUseRow::purpose)
                        .orElse("");
        return tool(offering, purpose, fundingYear(request), Funded.of(request));
    }

    private FundingSnapshot.DigitalTool ofUse(ToolUseRow use) {
        return tool(use.offering(), use.purpose(), period(use), Funded.NOT);
    }

    /** What this application pays for a tool: nothing for one that costs it nothing. */
    private record Funded(Long cents, String number, String gate, String override) {

        private static final Funded NOT = new Funded(null, "", "", "");

        private static Funded of(RequestDetails request) {
            RequestEvent decision = ApplicationReader.decision(request);
            return new Funded(
                    request.grantedCents(),
                    request.number(),
                    decision.gate().map(answer -> word(answer.outcome())).orElse(""),
                    decision.gateOverridden() ? decision.text() : "");
        }
    }

    private FundingSnapshot.DigitalTool tool(
            OfferingRow offering, String purpose, String period, Funded funded) {
        AssessmentView assessment = offering.assessment();
        return new FundingSnapshot.DigitalTool(
                offering.toolName(),
                offering.name().de(),
                toolService.getTool(offering.toolId()).vendor(),
                word(offering.category()),
                purpose,
                period,
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
                funded.number());
    }

    private static FundingSnapshot.DigitalTool outsideCatalogue(RequestDetails request) {
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
                funded.number());
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
        return day == null ? "" : DAY.format(day);
    }
}
