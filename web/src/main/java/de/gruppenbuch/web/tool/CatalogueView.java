package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.tool.CatalogueFilter;
import de.gruppenbuch.domain.tool.CatalogueFilter.CatalogueOrder;
import de.gruppenbuch.domain.tool.CatalogueFilter.Feature;
import de.gruppenbuch.domain.tool.CatalogueRow;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue of tools; what is looked for stands in the address. */
@Named
@RequestScoped
public class CatalogueView {

    private static final Map<String, Feature> FEATURES = new LinkedHashMap<>();

    static {
        FEATURES.put("kostenlos", Feature.FREE);
        FEATURES.put("ohnekonto", Feature.NO_ACCOUNT);
        FEATURES.put("telefon", Feature.DIAL_IN);
        FEATURES.put("deutsch", Feature.GERMAN);
        FEATURES.put("benutzt", Feature.IN_USE);
        FEATURES.put("eigene", Feature.OWN);
    }

    @Inject private CatalogueService catalogueService;
    @Inject private ListQuery query;

    private List<CatalogueRow> rows;

    public List<CatalogueRow> getRows() {
        if (rows == null) {
            rows = catalogueService.list(filter(query));
        }
        return rows;
    }

    /** The filter in the address. */
    public static CatalogueFilter filter(ListQuery query) {
        Set<Feature> wanted = EnumSet.noneOf(Feature.class);
        FEATURES.forEach(
                (name, feature) -> {
                    if (query.text(name).equals("ja")) {
                        wanted.add(feature);
                    }
                });
        return new CatalogueFilter(
                query.text("text"),
                query.constant("art", ToolCategory.class).orElse(null),
                query.constant("status", AssessmentStatus.class).orElse(null),
                wanted,
                query.number("personen").orElse(0L),
                query.constant("sortierung", CatalogueOrder.class).orElse(null));
    }

    /** The filter as a query, for the list as a file. */
    public String getQuery() {
        List<String> names = new ArrayList<>(FEATURES.keySet());
        names.addAll(List.of("text", "art", "status", "personen", "sortierung"));
        return query.query(names.toArray(String[]::new));
    }

    /** Whether a tick box of the filter is ticked. */
    public boolean is(String name) {
        return query.text(name).equals("ja");
    }

    /** Whether a choice of the filter is chosen. */
    public boolean chosen(String name, Enum<?> value) {
        return query.text(name).equals(value.name());
    }

    public ToolCategory[] getCategories() {
        return ToolCategory.values();
    }

    public AssessmentStatus[] getStatuses() {
        return AssessmentStatus.values();
    }

    public CatalogueOrder[] getOrders() {
        return CatalogueOrder.values();
    }

    public String getText() {
        return query.text("text");
    }

    public String getParticipants() {
        return query.text("personen");
    }
}
