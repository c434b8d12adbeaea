package de.gruppenbuch.web.outcome;

import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.outcome.OutcomeRow;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.web.funding.FundingListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What became of the applications of the list. */
@Named
@RequestScoped
public class OutcomeStatesView {

    @Inject private OutcomeService outcomeService;
    @Inject private FundingListView list;

    private Map<Long, OutcomeRow> rows;

    /** Null while there is no notice. */
    public OutcomeRow of(ApplicationRow row) {
        if (rows == null) {
            rows =
                    outcomeService.rows(
                            list.getPage().items().stream().map(ApplicationRow::id).toList());
        }
        return rows.get(row.id());
    }
}
