package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolFilter;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The staff's list: one reading of the catalogue serves all lines. */
@ApplicationScoped
public class RequestLister {

    @Inject private CostListRepository repository;
    @Inject private ToolService toolService;
    @Inject private GateDesk gateDesk;

    Page<RequestRow> list(ContactPointScope scope, RequestFilter filter, PageRequest page) {
        return Page.of(
                page,
                toRows(scope, repository.list(scope, filter, page)),
                repository.count(scope, filter));
    }

    List<Long> listIds(ContactPointScope scope, RequestFilter filter, PageRequest order) {
        return repository.listIds(scope, filter, order);
    }

    List<RequestRow> listByIds(ContactPointScope scope, List<Long> ids) {
        return toRows(scope, repository.listByIds(scope, ids));
    }

    private List<RequestRow> toRows(ContactPointScope scope, List<CostListRepository.Line> lines) {
        Map<String, OfferingRow> catalogue =
                toolService.listOfferings(ToolFilter.all()).stream()
                        .collect(Collectors.toMap(OfferingRow::id, Function.identity()));
        GateDesk.Asking gate = gateDesk.todayForAll(scope);
        return lines.stream().map(line -> toRow(line, catalogue, gate)).toList();
    }

    private static RequestRow toRow(
            CostListRepository.Line line,
            Map<String, OfferingRow> catalogue,
            GateDesk.Asking gate) {
        CostRequest request = line.request();
        Optional<OfferingRow> offering =
                Optional.ofNullable(request.offeringId()).map(catalogue::get);
        return new RequestRow(
                request.id(),
                request.number(),
                request.groupId(),
                line.groupName(),
                RequestReader.toolName(request, offering),
                request.yearlyCents(),
                request.fundingYear(),
                request.state(),
                gate.ask(request.groupId(), offering, TopicKind.HEALTH).outcome(),
                request.submittedAt());
    }
}
