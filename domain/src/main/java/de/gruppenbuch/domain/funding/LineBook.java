package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.cost.AcceptedRequests;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.OfferingRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps the expense and income lines of an application. */
@ApplicationScoped
public class LineBook {

    @Inject private FundingRepository repository;
    @Inject private FundingCatalogue catalogue;
    @Inject private CostRequestService requestService;
    @Inject private AcceptedRequests acceptedRequests;

    List<ExpenseRow> expenses(ContactPointScope scope, FundingApplication application) {
        return repository.listExpenses(scope, application.id()).stream().map(this::toRow).toList();
    }

    List<IncomeRow> incomes(ContactPointScope scope, FundingApplication application) {
        return repository.listIncomes(scope, application.id()).stream()
                .map(IncomeLine::toRow)
                .toList();
    }

    /**
     * @param lineId null for a new line
     */
    void saveExpense(
            ContactPointScope scope,
            FundingApplication application,
            Long lineId,
            EditExpense values) {
        boolean known =
                catalogue.categories(application.kind()).stream()
                        .anyMatch(category -> category.code().equals(values.categoryCode()));
        if (!known) {
            throw new RuleViolatedException("categoryCode", "funding.expense.category");
        }
        List<ExpenseLine> lines = repository.listExpenses(scope, application.id());
        if (lineId == null) {
            int position = lines.stream().mapToInt(ExpenseLine::position).max().orElse(0) + 1;
            repository.add(new ExpenseLine(scope, application.id(), position, values));
        } else {
            findExpense(lines, lineId).change(values);
        }
    }

    void removeExpense(ContactPointScope scope, FundingApplication application, long lineId) {
        ExpenseLine line = findExpense(repository.listExpenses(scope, application.id()), lineId);
        if (line.requestId() != null) {
            acceptedRequests.takeOut(scope, line.requestId());
        }
        repository.removeLine(line);
    }

    /**
     * @param lineId null for a new line
     */
    void saveIncome(
            ContactPointScope scope,
            FundingApplication application,
            Long lineId,
            EditIncome values) {
        List<IncomeLine> lines = repository.listIncomes(scope, application.id());
        if (lineId == null) {
            int position = lines.stream().mapToInt(IncomeLine::position).max().orElse(0) + 1;
            repository.add(new IncomeLine(scope, application.id(), position, values));
        } else {
            findIncome(lines, lineId).change(values);
        }
    }

    void removeIncome(ContactPointScope scope, FundingApplication application, long lineId) {
        repository.removeLine(findIncome(repository.listIncomes(scope, application.id()), lineId));
    }

    /**
     * Turns an accepted request of the same group and year into an expense line with the official
     * wording.
     */
    void addRequest(ContactPointScope scope, FundingApplication application, long requestId) {
        RequestDetails request = requestService.getById(requestId);
        if (request.groupId() != application.groupId()) {
            throw new RuleViolatedException(
                    "requestIds", "funding.request.otherGroup", request.number());
        }
        if (request.fundingYear() == null || request.fundingYear() != application.fundingYear()) {
            throw new RuleViolatedException(
                    "requestIds", "funding.request.otherYear", request.number());
        }
        if (request.grantedCents() == null) {
            throw new RuleViolatedException(
                    "requestIds", "funding.request.notAccepted", request.number());
        }
        acceptedRequests.takeIntoApplication(scope, requestId);
        List<ExpenseLine> lines = repository.listExpenses(scope, application.id());
        int position = lines.stream().mapToInt(ExpenseLine::position).max().orElse(0) + 1;
        ExpenseLine line =
                new ExpenseLine(scope, application.id(), position, toExpense(request, application));
        line.comesFrom(requestId, request.offering().map(OfferingRow::id).orElse(null));
        repository.add(line);
    }

    /** Sets the requests of a removed application free; its lines stay for a restoration. */
    void freeRequests(ContactPointScope scope, FundingApplication application) {
        for (ExpenseLine line : repository.listExpenses(scope, application.id())) {
            if (line.requestId() != null) {
                acceptedRequests.takeOut(scope, line.requestId());
                line.free();
            }
        }
    }

    /**
     * Takes requests back that nobody else has taken since; a line whose request is gone is
     * removed.
     */
    void takeRequestsBack(ContactPointScope scope, FundingApplication application) {
        for (ExpenseLine line : repository.listExpenses(scope, application.id())) {
            if (line.freedRequestId() == null) {
                continue;
            }
            if (acceptedRequests.isFree(scope, line.freedRequestId())) {
                acceptedRequests.takeIntoApplication(scope, line.freedRequestId());
                line.takeBack();
            } else {
                repository.removeLine(line);
            }
        }
    }

    private static EditExpense toExpense(RequestDetails request, FundingApplication application) {
        String tool = request.toolName().isEmpty() ? request.number() : request.toolName();
        String label =
                ExpenseWordingPolicy.label(
                        request.offering().map(OfferingRow::category).orElse(null),
                        tool,
                        application.fundingYear());
        return new EditExpense(
                ExpenseWordingPolicy.DIGITAL,
                label.length() > 300 ? label.substring(0, 300) : label,
                null,
                request.grantedCents());
    }

    private ExpenseRow toRow(ExpenseLine line) {
        String category =
                catalogue
                        .category(line.categoryCode())
                        .map(found -> found.name().de())
                        .orElse(line.categoryCode());
        String requestNumber =
                line.requestId() == null ? "" : requestService.getById(line.requestId()).number();
        return new ExpenseRow(
                line.id(),
                line.position(),
                line.categoryCode(),
                category,
                line.label(),
                line.justification(),
                line.amountCents(),
                line.requestId(),
                requestNumber,
                catalogue.notEligibleHint(line.label()));
    }

    private static ExpenseLine findExpense(List<ExpenseLine> lines, long lineId) {
        return lines.stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static IncomeLine findIncome(List<IncomeLine> lines, long lineId) {
        return lines.stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
