package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.review.CopyOffering;
import de.gruppenbuch.domain.review.LocalOfferingService;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds an own offering after a pattern. */
@Named
@RequestScoped
public class CopyView {

    @Inject private LocalOfferingService localOfferingService;
    @Inject private CatalogueService catalogueService;
    @Inject private AddressKey key;

    private String name;

    public String copy() {
        String id = localOfferingService.copy(new CopyOffering(key.text(), name));
        return Redirects.to("/arbeit/werkzeug/" + id + "/pruefen");
    }

    public OfferingRow getPattern() {
        return catalogueService.get(key.text()).row().offering();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
