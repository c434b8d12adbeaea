package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateState;
import de.gruppenbuch.domain.funding.FunderRow;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.shared.Land;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen about a form. */
@Named
@RequestScoped
public class TemplateChoicesView {

    @Inject private ProfileService profileService;
    @Inject private ContactPointService contactPointService;
    @Inject private Clock clock;

    private List<FunderRow> funders;

    /** Every funder of the Land, by name. */
    public List<FunderRow> getFunders() {
        if (funders == null) {
            funders =
                    Stream.of(FundingKind.values())
                            .flatMap(kind -> profileService.listFunders(kind).stream())
                            .distinct()
                            .sorted(Comparator.comparing(FunderRow::name))
                            .toList();
        }
        return funders;
    }

    public Land[] getLaender() {
        return Land.values();
    }

    public FormKind[] getKinds() {
        return FormKind.values();
    }

    public TemplateState[] getStates() {
        return TemplateState.values();
    }

    Land ownLand() {
        return contactPointService.own().land();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
