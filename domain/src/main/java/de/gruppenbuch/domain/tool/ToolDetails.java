package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * @param offerings with their assessments of both profiles, newest first
 */
public record ToolDetails(
        String id,
        String name,
        ToolCategory category,
        String vendor,
        String homepage,
        LocalText summary,
        LocalText situationToday,
        LocalDate discontinuedOn,
        List<OfferingDetails> offerings,
        List<ThirdPartyVerdict> verdicts) {

    /** For example {@code Jitsi Meet, meet.jit.si}. */
    public LocalText fullName(OfferingDetails offering) {
        return new LocalText(
                OfferingNamePolicy.fullName(name, offering.name().de()),
                OfferingNamePolicy.fullName(name, offering.name().en()));
    }
}
