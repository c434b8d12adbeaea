package de.gruppenbuch.web.advice;

import de.gruppenbuch.domain.advice.OfferingFilter;
import de.gruppenbuch.domain.advice.PublicCatalogueService;
import de.gruppenbuch.domain.advice.PublicOffering;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class AdviceListView {

    private static final String YES = "ja";

    @Inject private PublicCatalogueService catalogue;
    @Inject private ListQuery query;

    private List<PublicOffering> offerings;

    public List<PublicOffering> getOfferings() {
        if (offerings == null) {
            offerings =
                    catalogue.listOfferings(
                            new OfferingFilter(
                                    query.constant("art", ToolCategory.class).orElse(null),
                                    query.constant("status", AssessmentStatus.class).orElse(null),
                                    isFree(),
                                    isWithoutAccount(),
                                    isPhone()));
        }
        return offerings;
    }

    public List<PublicOffering> getLiving() {
        return getOfferings().stream().filter(offering -> offering.row().selectable()).toList();
    }

    public List<PublicOffering> getEnded() {
        return getOfferings().stream().filter(offering -> !offering.row().selectable()).toList();
    }

    public ToolCategory[] getCategories() {
        return ToolCategory.values();
    }

    public AssessmentStatus[] getStatuses() {
        return AssessmentStatus.values();
    }

    public String getCategory() {
        return query.text("art");
    }

    public String getStatus() {
        return query.text("status");
    }

    public boolean isFree() {
        return query.text("kostenlos").equals(YES);
    }

    public boolean isWithoutAccount() {
        return query.text("ohneKonto").equals(YES);
    }

    public boolean isPhone() {
        return query.text("telefon").equals(YES);
    }
}
