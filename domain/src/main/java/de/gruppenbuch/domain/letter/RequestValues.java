package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestEvent;
import de.gruppenbuch.domain.cost.RequestEventKind;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a decision letter tells of a request for tool costs. */
final class RequestValues {

    private static final Set<RequestEventKind> SAYING =
            Set.of(RequestEventKind.ACCEPTED, RequestEventKind.REJECTED, RequestEventKind.QUESTION);

    private RequestValues() {}

    /** The kind of letter that fits the last thing that staff said; empty before. */
    static Optional<LetterKind> kind(RequestDetails request) {
        return switch (request.state()) {
            case ACCEPTED, IN_APPLICATION -> Optional.of(LetterKind.REQUEST_ACCEPTED);
            case REJECTED -> Optional.of(LetterKind.REQUEST_REFUSED);
            case QUESTION -> Optional.of(LetterKind.REQUEST_QUESTION);
            case DRAFT, SUBMITTED, ANSWERED -> Optional.empty();
        };
    }

    static void put(ValueSheet sheet, RequestDetails request) {
        sheet.put("anfrage.nummer", request.number())
                .put(
                        "anfrage.werkzeug",
                        request.toolName().isBlank()
                                ? LetterTexts.word("request.tool.open")
                                : request.toolName())
                .put("anfrage.kosten", costs(request))
                .put("anfrage.jahr", request.fundingYear())
                .put(
                        "anfrage.eingereicht",
                        request.submittedAt() == null
                                ? ""
                                : GermanDay.format(
                                        request.submittedAt().atZone(ClockProducer.ZONE)))
                .put("anfrage.bewilligt", euro(request.grantedCents()))
                .put("anfrage.text", lastWords(request))
                .list(
                        "auflagen",
                        request.gate().conditions().stream()
                                .map(condition -> Map.of("auflage.text", condition.text().de()))
                                .toList())
                .list(
                        "alternativen",
                        request.alternatives().stream()
                                .filter(
                                        other ->
                                                other.assessment().effectiveStatus()
                                                        == AssessmentStatus.RECOMMENDED)
                                .map(other -> Map.of("alternative.name", other.fullName().de()))
                                .toList());
    }

    private static String costs(RequestDetails request) {
        if (request.amountCents() == null) {
            return "";
        }
        String period = LetterTexts.word(request.billingPeriod());
        return (Euro.format(request.amountCents()) + " " + period).strip();
    }

    private static String lastWords(RequestDetails request) {
        return request.events().stream()
                .filter(event -> SAYING.contains(event.kind()))
                .reduce((first, second) -> second)
                .map(RequestEvent::text)
                .orElse("");
    }

    private static String euro(Long cents) {
        return cents == null ? "" : Euro.format(cents);
    }
}
