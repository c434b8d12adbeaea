package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.shared.PageWalk;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the applications that an order is about. */
@ApplicationScoped
class BatchPicker {

    @Inject private FundingService fundingService;

    /** The applications of an order by number; without a choice those that have no open task. */
    List<BatchItem.ReadyApplication> pick(OrderBatch order) {
        List<ApplicationRow> ofYear = ofYear(order);
        Set<Long> chosen = Set.copyOf(order.applicationIds());
        long known = ofYear.stream().filter(row -> chosen.contains(row.id())).count();
        if (known < chosen.size()) {
            throw new RuleViolatedException(
                    "applicationIds", "batch.foreign", String.valueOf(order.fundingYear()));
        }
        return ofYear.stream()
                .filter(row -> chosen.isEmpty() ? row.openTasks() == 0 : chosen.contains(row.id()))
                .sorted(Comparator.comparing(ApplicationRow::number))
                .map(row -> new BatchItem.ReadyApplication(row.id(), row.number()))
                .toList();
    }

    BatchPreview preview(OrderBatch order) {
        List<ApplicationRow> ofYear = ofYear(order);
        int ready = (int) ofYear.stream().filter(row -> row.openTasks() == 0).count();
        return new BatchPreview(ready, ofYear.size() - ready);
    }

    private List<ApplicationRow> ofYear(OrderBatch order) {
        ApplicationFilter filter =
                new ApplicationFilter("", order.fundingYear(), order.fundingKind(), null, null);
        return PageWalk.through(page -> fundingService.list(filter, page)).toList();
    }
}
