package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.OpenTask;
import de.gruppenbuch.domain.funding.PlanService;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.PageWalk;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One application: what is missing, the plan, the statements, the files. */
@Named
@RequestScoped
public class FundingPageView {

    @Inject private FundingService fundingService;
    @Inject private PlanService planService;
    @Inject private CostRequestService requestService;
    @Inject private FundingAddresses addresses;

    private ApplicationDetails application;
    private List<RequestRow> freeRequests;

    @PostConstruct
    void load() {
        application = fundingService.get(addresses.id());
    }

    /** Accepted requests of the group and year that are in no application yet. */
    public List<RequestRow> getFreeRequests() {
        if (freeRequests == null) {
            RequestFilter free =
                    new RequestFilter(
                            "",
                            CostRequestState.ACCEPTED,
                            application.fundingYear(),
                            application.groupId());
            freeRequests = PageWalk.through(page -> requestService.list(free, page)).toList();
        }
        return freeRequests;
    }

    public String addFreeRequests() {
        planService.addRequests(
                application.id(),
                application.version(),
                getFreeRequests().stream().map(RequestRow::id).toList());
        addresses.notice().say("base.saved");
        return Redirects.to(addresses.page());
    }

    public String remove() {
        fundingService.remove(application.id(), application.version());
        addresses
                .notice()
                .sayWithUndo(
                        new UndoableDeed(UndoableDeed.Kind.APPLICATION_REMOVED, application.id()),
                        "funding.removed",
                        application.number());
        return Redirects.to("/arbeit/foerderung");
    }

    /** Address at which a task is put right. */
    public String fix(OpenTask task) {
        return addresses.of(task.place(), task.reference(), application);
    }

    /** Address at which something is put right that no task is about. */
    public String fixAt(TaskPlace place) {
        return place == TaskPlace.FUNDER
                ? "/arbeit/einstellungen/krankenkasse?kasse=" + application.funderKey()
                : addresses.of(place, "", application);
    }

    public List<OpenTask> getBlocking() {
        return application.tasks().stream().filter(OpenTask::blocking).toList();
    }

    public List<OpenTask> getWarnings() {
        return application.tasks().stream().filter(task -> !task.blocking()).toList();
    }

    public ApplicationDetails getApplication() {
        return application;
    }

    public String getPage() {
        return addresses.page();
    }

    /** Addresses around one application. */
    @RequestScoped
    public static class FundingAddresses {

        @Inject private AddressKey key;
        @Inject private Notice notice;

        long id() {
            return key.id();
        }

        Notice notice() {
            return notice;
        }

        String page() {
            return "/arbeit/foerderung/" + id();
        }

        String of(TaskPlace place, String reference, ApplicationDetails application) {
            String group = "/arbeit/gruppe/" + application.groupId();
            String back = "?zurueck=" + page();
            return switch (place) {
                case GROUP -> group + "/angaben" + back;
                case GROUP_PERSONS -> group;
                case GROUP_FACTS -> group + "/fakten" + back;
                case GROUP_BANK -> group + "/konto" + back;
                case PLAN -> page() + "/ausgabe";
                case PROJECT -> page() + "/projekt";
                case STATEMENTS -> page() + "/erklaerungen";
                case OUTCOME -> page() + "/bescheid";
                case TOOLS -> group + "#werkzeuge";
                case REQUEST -> "/arbeit/antrag/" + reference;
                case FUNDER -> "/arbeit/einstellungen/foerderregeln";
            };
        }
    }
}
