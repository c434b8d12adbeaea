package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.dispatch.DispatchState;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.web.funding.FundingListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** How far the applications of the list are on their way. */
@Named
@RequestScoped
public class DispatchStatesView {

    @Inject private DispatchService dispatchService;
    @Inject private FundingListView list;

    private Map<Long, DispatchState> states;

    public DispatchState of(ApplicationRow row) {
        if (states == null) {
            states =
                    dispatchService.states(
                            list.getPage().items().stream().map(ApplicationRow::id).toList());
        }
        DispatchState before =
                row.exportedAt() == null ? DispatchState.IN_PREPARATION : DispatchState.TO_POST;
        return states.getOrDefault(row.id(), before);
    }
}
