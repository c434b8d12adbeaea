package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * What was known or said about an offering at a time.
 *
 * @param on as precise as known: year, month or day; null if undated
 * @param verdict status or verdict, empty where the entry is a plain fact
 * @param lines further facts of the same day
 * @param sourceUrl empty if there is none
 */
public record TimelineEntry(
        TimelineKind kind,
        String on,
        String verdict,
        String who,
        LocalText text,
        List<LocalText> lines,
        String sourceUrl) {

    /** What kind of entry it is. */
    public enum TimelineKind {
        CIRCULAR,
        VERDICT,
        END,
        SHIPPED,
        OWN,
        TODAY
    }
}
