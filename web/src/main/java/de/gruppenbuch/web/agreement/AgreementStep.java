package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementSection;
import java.util.Arrays;
import java.util.Optional;

/** The pages with questions, in their order, each with its word in the address. */
public enum AgreementStep {
    FIRST("vorher", AgreementSection.PREPARE),
    SECOND("zugang", AgreementSection.ACCESS),
    THIRD("waehrend", AgreementSection.DURING),
    FOURTH("dabei", AgreementSection.REVIEW);

    private final String word;
    private final AgreementSection section;

    AgreementStep(String word, AgreementSection section) {
        this.word = word;
        this.section = section;
    }

    static Optional<AgreementStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public AgreementSection section() {
        return section;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Word of the page before; empty for the overview. */
    public String before() {
        return this == FIRST ? "" : "/" + values()[ordinal() - 1].word;
    }

    /** Word of the page after. */
    public String after() {
        return this == FOURTH ? "tag" : values()[ordinal() + 1].word;
    }
}
