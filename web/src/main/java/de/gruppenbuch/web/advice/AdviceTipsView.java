package de.gruppenbuch.web.advice;

import de.gruppenbuch.domain.advice.MeetingTips;
import de.gruppenbuch.domain.advice.PublicCatalogueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class AdviceTipsView {

    @Inject private PublicCatalogueService catalogue;

    public MeetingTips getTips() {
        return catalogue.tips();
    }
}
