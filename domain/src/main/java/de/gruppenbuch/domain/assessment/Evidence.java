package de.gruppenbuch.domain.assessment;

/** How far the answers that carry a judgement are shown and dated. */
public enum Evidence {
    /** The newest dated answer on L03 or L04 is younger than 36 months; both are dated. */
    CURRENT("CURRENT"),
    /** L03 or L04 carries no date. */
    UNDATED("UNDATED"),
    /** Both are dated, the newer one 36 months ago or longer. */
    STALE("STALE"),
    /** A generic offering: whoever operates it must prove the answers. */
    PREREQUISITE("PREREQUISITE"),
    /** A knock-out decided; the age of the evidence does not matter. */
    KNOCK_OUT("KO"),
    /** A mandatory answer is missing. */
    MISSING("MISSING"),
    /** The offering has ended; nothing is judged. */
    NOT_APPLICABLE("N/A");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    /** The word of the catalogue. */
    public String code() {
        return code;
    }
}
