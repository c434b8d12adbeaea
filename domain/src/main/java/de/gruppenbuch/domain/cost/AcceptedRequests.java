package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What funding needs of requests, inside its own use case. */
@ApplicationScoped
public class AcceptedRequests {

    @Inject private CostRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * @throws RuleViolatedException at {@code requestIds} if the request is not accepted or already
     *     in an application
     */
    public void takeIntoApplication(ContactPointScope scope, long requestId) {
        CostRequest request = repository.get(scope, requestId);
        if (request.state() != CostRequestState.ACCEPTED) {
            throw new RuleViolatedException(
                    "requestIds", "funding.request.notAccepted", request.number());
        }
        request.become(CostRequestState.IN_APPLICATION);
        record(request, RequestEventKind.TAKEN_INTO_APPLICATION);
    }

    public boolean isFree(ContactPointScope scope, long requestId) {
        return repository.get(scope, requestId).state() == CostRequestState.ACCEPTED;
    }

    /** The request is accepted again and free for another application. */
    public void takeOut(ContactPointScope scope, long requestId) {
        CostRequest request = repository.get(scope, requestId);
        request.become(CostRequestState.ACCEPTED);
        record(request, RequestEventKind.TAKEN_OUT);
    }

    private void record(CostRequest request, RequestEventKind kind) {
        repository.add(new CostRequestEvent(request, kind, clock.instant(), currentUser.get()));
    }
}
