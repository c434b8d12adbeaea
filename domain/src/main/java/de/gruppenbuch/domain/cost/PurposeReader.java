package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolFilter;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for money of the same group for the same purpose. */
@ApplicationScoped
public class PurposeReader {

    /** A draft is not sent yet, a rejected request gets nothing. */
    private static final Set<CostRequestState> WITHOUT_MONEY =
            Set.of(CostRequestState.DRAFT, CostRequestState.REJECTED);

    @Inject private CostRepository repository;
    @Inject private ToolService toolService;

    List<SamePurpose> find(ContactPointScope scope, CostRequest request) {
        List<CostRequest> others =
                repository.listForGroups(scope, List.of(request.groupId())).stream()
                        .filter(other -> !other.id().equals(request.id()))
                        .filter(other -> !WITHOUT_MONEY.contains(other.state()))
                        .toList();
        List<FundingPurpose> lines = repository.listDigitalLines(scope, request.groupId());
        if (others.isEmpty() && lines.isEmpty()) {
            return List.of();
        }
        Map<String, OfferingRow> catalogue =
                toolService.listOfferings(ToolFilter.all()).stream()
                        .collect(Collectors.toMap(OfferingRow::id, Function.identity()));
        Stream<FundingPurpose> requests = others.stream().map(other -> purpose(other, catalogue));
        return DoubleFundingPolicy.find(
                purpose(request, catalogue), Stream.concat(requests, lines.stream()).toList());
    }

    private static FundingPurpose purpose(CostRequest request, Map<String, OfferingRow> catalogue) {
        Optional<OfferingRow> offering =
                Optional.ofNullable(request.offeringId()).map(catalogue::get);
        return new FundingPurpose(
                request.number(),
                false,
                offering.map(OfferingRow::toolId).orElse(null),
                offering.map(OfferingRow::category).orElse(null),
                RequestReader.toolName(request, offering),
                request.fundingYear());
    }
}
