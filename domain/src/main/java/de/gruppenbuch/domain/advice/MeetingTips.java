package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * Advice for meetings at a distance, out of the circular of spring 2020 and later pages.
 *
 * @param context when and why the circular was written
 * @param principle what it says about data protection
 * @param sections agreements of a group, in the order of a meeting
 * @param questions what the circular asks about a provider
 * @param triggers what makes a new look at a tool necessary
 * @param fundability when an insurer may pay for a tool
 */
public record MeetingTips(
        LocalText context,
        LocalText principle,
        List<Section> sections,
        List<Criterion> questions,
        List<LocalText> triggers,
        LocalText fundability,
        List<InfoSource> infoSources) {

    /** What to agree on at one time of a meeting. */
    public record Section(String id, LocalText title, List<Tip> tips) {}

    /**
     * @param hint may be empty
     * @param required the agreement of a group counts only with it
     * @param fromCircular said in spring 2020 already; else added later
     */
    public record Tip(
            String id,
            LocalText text,
            LocalText hint,
            boolean required,
            boolean fromCircular,
            SourceNote source) {}
}
