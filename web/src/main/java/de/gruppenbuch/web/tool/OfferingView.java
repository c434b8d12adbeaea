package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.OfferingPage;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One offering with everything that is known about it. */
@Named
@RequestScoped
public class OfferingView {

    @Inject private CatalogueService catalogueService;
    @Inject private AddressKey key;

    private OfferingPage page;

    public OfferingPage getPage() {
        if (page == null) {
            page = catalogueService.get(key.text());
        }
        return page;
    }

    public String getId() {
        return getPage().row().offering().id();
    }
}
