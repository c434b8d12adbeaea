package de.gruppenbuch.domain.assessment;

/**
 * A rule that applied.
 *
 * @param rule id of the catalogue rules, for example {@code K1}
 * @param detail what it found, in the words of the catalogue, for example {@code L03=OWN_PURPOSES}
 */
public record Reason(String rule, String detail) {

    /** As the catalogue writes it: {@code K1:L03=OWN_PURPOSES}. */
    @Override
    public String toString() {
        return rule + ":" + detail;
    }
}
