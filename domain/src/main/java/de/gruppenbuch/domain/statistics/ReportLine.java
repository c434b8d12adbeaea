package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * A label with its number.
 *
 * @param number null where words stand instead: not recorded, too small to show
 * @param words null where a number stands
 */
public record ReportLine(LocalText label, Long number, LocalText words) {

    static ReportLine of(LocalText label, long number) {
        return new ReportLine(label, number, null);
    }

    static ReportLine instead(LocalText label, LocalText words) {
        return new ReportLine(label, null, words);
    }
}
