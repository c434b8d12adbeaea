package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.CreateApplication;
import de.gruppenbuch.domain.funding.EditExpense;
import de.gruppenbuch.domain.funding.EditIncome;
import de.gruppenbuch.domain.funding.EditStatements;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.IncomeKind;
import de.gruppenbuch.domain.funding.PlanService;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Applications of the made-up world: one ready to export, one with open tasks. */
@Dependent
public class DemoApplications {

    @Inject private FundingService fundingService;
    @Inject private PlanService planService;
    @Inject private GroupService groupService;
    @Inject private CostRequestService requestService;
    @Inject private Clock clock;

    void create(DemoGroups.Registered groups) {
        int year = LocalDate.now(clock).getYear() + 1;
        RequestFilter accepted =
                new RequestFilter("", CostRequestState.ACCEPTED, year, groups.rheuma());
        List<Long> requests =
                requestService.list(accepted, PageRequest.first(1)).items().stream()
                        .map(RequestRow::id)
                        .toList();
        long ready =
                fundingService.create(
                        new CreateApplication(
                                groups.rheuma(),
                                FundingKind.LUMP_SUM,
                                ApplicationKind.FOLLOW_UP,
                                year,
                                "body-nw",
                                requests));
        addExpense(ready, "ROOM", "Miete Gruppenraum, 22 Treffen", 330_00);
        addExpense(ready, "PUBLICITY", "Flyer, 500 Stück", 89_90);
        ApplicationDetails application = fundingService.get(ready);
        planService.saveIncome(
                ready,
                application.version(),
                null,
                new EditIncome(IncomeKind.OWN_FUNDS, "Eigener Beitrag der Gruppe", 50_00L));
        state(ready, groupService.get(groups.rheuma()).first().fullName());
        long open =
                fundingService.create(
                        new CreateApplication(
                                groups.diabetes(),
                                FundingKind.LUMP_SUM,
                                ApplicationKind.INITIAL,
                                year,
                                "body-nw",
                                List.of()));
        addExpense(open, "POSTAGE_PHONE", "Porto und Telefon", 60_00);
    }

    private void addExpense(long applicationId, String category, String label, long cents) {
        ApplicationDetails application = fundingService.get(applicationId);
        planService.saveExpense(
                applicationId,
                application.version(),
                null,
                new EditExpense(category, label, null, cents));
    }

    void state(long applicationId, String firstSigner) {
        ApplicationDetails application = fundingService.get(applicationId);
        fundingService.editStatements(
                applicationId,
                application.version(),
                new EditStatements(
                        null,
                        true,
                        true,
                        12_40L,
                        0L,
                        "Keine",
                        "Keine",
                        firstSigner,
                        "Karin Vogel",
                        true,
                        true));
    }
}
