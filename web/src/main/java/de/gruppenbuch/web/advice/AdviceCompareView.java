package de.gruppenbuch.web.advice;

import de.gruppenbuch.domain.advice.Comparison;
import de.gruppenbuch.domain.advice.OfferingFilter;
import de.gruppenbuch.domain.advice.PublicCatalogueService;
import de.gruppenbuch.domain.advice.PublicOffering;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Two to four offerings side by side; which ones stands in the address as a, b, c and d. */
@Named
@RequestScoped
public class AdviceCompareView {

    private static final List<String> PLACES = List.of("a", "b", "c", "d");

    @Inject private PublicCatalogueService catalogue;
    @Inject private ListQuery query;

    private Comparison comparison;
    private List<PublicOffering> choices;

    public Comparison getComparison() {
        if (comparison == null) {
            comparison = catalogue.compare(PLACES.stream().map(query::text).toList());
        }
        return comparison;
    }

    public boolean isEnough() {
        return getComparison().offerings().size() >= 2;
    }

    public List<String> getPlaces() {
        return PLACES;
    }

    public List<PublicOffering> getChoices() {
        if (choices == null) {
            choices = catalogue.listOfferings(OfferingFilter.all());
        }
        return choices;
    }

    /** What stands in a place of the form: the offerings that were found, without gaps. */
    public boolean chosen(String place, PublicOffering offering) {
        List<PublicOffering> found = getComparison().offerings();
        int index = PLACES.indexOf(place);
        return index < found.size() && found.get(index).id().equals(offering.id());
    }
}
