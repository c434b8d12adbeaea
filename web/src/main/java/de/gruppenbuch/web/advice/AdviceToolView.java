package de.gruppenbuch.web.advice;

import de.gruppenbuch.domain.advice.HowToPolicy;
import de.gruppenbuch.domain.advice.HowToStep;
import de.gruppenbuch.domain.advice.PublicCatalogueService;
import de.gruppenbuch.domain.advice.PublicOffering;
import de.gruppenbuch.domain.advice.PublicTool;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One tool, and the sheet of one of its offerings: {@code zoom} or {@code zoom/blatt/zoom-pro}. */
@Named
@RequestScoped
public class AdviceToolView {

    private static final String SHEET = "/blatt/";

    @Inject private PublicCatalogueService catalogue;
    @Inject private AddressKey key;

    private PublicTool tool;
    private PublicOffering offering;

    public PublicTool getTool() {
        if (tool == null) {
            tool = catalogue.getTool(key.text().split(SHEET)[0]);
        }
        return tool;
    }

    /** The offering of the sheet; not found if the tool has no such offering. */
    public PublicOffering getOffering() {
        if (offering == null) {
            String[] parts = key.text().split(SHEET);
            offering =
                    getTool().offerings().stream()
                            .filter(known -> known.id().equals(parts[parts.length - 1]))
                            .findFirst()
                            .orElseThrow(NotFoundException::new);
        }
        return offering;
    }

    /** No steps for what nobody should begin to use, or what nobody has looked at. */
    public List<HowToStep> steps(PublicOffering of) {
        AssessmentStatus status = of.row().assessment().effectiveStatus();
        return status == AssessmentStatus.RECOMMENDED
                        || status == AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS
                ? HowToPolicy.steps(of)
                : List.of();
    }

    public boolean unassessed(PublicOffering of) {
        return of.row().assessment().effectiveStatus() == AssessmentStatus.NOT_ASSESSED;
    }

    /** Where an organisation is judged differently, that has to be said too. */
    public boolean differs(PublicOffering of) {
        return of.organisation().effectiveStatus() != of.row().assessment().effectiveStatus();
    }
}
