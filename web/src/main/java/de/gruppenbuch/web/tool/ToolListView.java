package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolDetails;
import de.gruppenbuch.domain.tool.ToolFilter;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The catalogue of tools, and one tool with everything that was said about it. */
@Named
@RequestScoped
public class ToolListView {

    @Inject private ToolService toolService;
    @Inject private ListQuery query;
    @Inject private AddressKey key;

    private List<OfferingRow> offerings;
    private ToolDetails tool;

    public List<OfferingRow> getOfferings() {
        if (offerings == null) {
            offerings =
                    toolService.listOfferings(
                            new ToolFilter(
                                    getText(),
                                    query.constant("art", ToolCategory.class).orElse(null),
                                    query.constant("status", AssessmentStatus.class).orElse(null),
                                    isInUse()));
        }
        return offerings;
    }

    public ToolDetails getTool() {
        if (tool == null) {
            tool = toolService.getTool(key.text());
        }
        return tool;
    }

    public ToolCategory[] getCategories() {
        return ToolCategory.values();
    }

    public AssessmentStatus[] getStatuses() {
        return AssessmentStatus.values();
    }

    public String getText() {
        return query.text("text");
    }

    public String getCategory() {
        return query.text("art");
    }

    public String getStatus() {
        return query.text("status");
    }

    public boolean isInUse() {
        return query.text("benutzt").equals("ja");
    }
}
