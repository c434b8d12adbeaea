package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.assessment.ToolCategory;

/**
 * Wording of an expense line for a digital tool, built on the official phrase "Regelmäßige Ausgaben
 * für digitale Angebote und Anwendungen" (guideline A.8.2 as worded by
 * gkv-selbsthilfefoerderung-bw.de, read 2026-11-23).
 */
public final class ExpenseWordingPolicy {

    /** Category of every tool cost. */
    public static final String DIGITAL = "DIGITAL";

    private ExpenseWordingPolicy() {}

    /**
     * @param category null if the tool is not in the catalogue
     * @return for example {@code Lizenz Videokonferenzsystem alfaview Bezahltarif,
     *     01.01.2027–31.12.2027}
     */
    static String label(ToolCategory category, String tool, int year) {
        return word(category) + " " + tool + ", 01.01." + year + "–31.12." + year;
    }

    private static String word(ToolCategory category) {
        if (category == null) {
            return "Lizenz digitale Anwendung";
        }
        return switch (category) {
            case VIDEO_CONFERENCE -> "Lizenz Videokonferenzsystem";
            case PHONE_CONFERENCE -> "Gebühren Telefonkonferenz";
            case MESSENGER -> "Lizenz Messenger-Dienst";
            case BROADCAST -> "Lizenz Rundnachrichten-Dienst";
            case SCHEDULING -> "Gebühren Terminabstimmung";
            case COLLABORATION -> "Lizenz gemeinsame Dokumente";
        };
    }
}
