package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingKind;

/** What a funder's form is for. */
public enum FormKind {
    LUMP_SUM,
    PROJECT,
    PROOF_SHORT,
    PROOF_LONG,
    ANNEX;

    /** The form with which this kind of money is asked for. */
    public static FormKind of(FundingKind kind) {
        return kind == FundingKind.PROJECT ? PROJECT : LUMP_SUM;
    }

    /** Whether it is about how the money was used. */
    public boolean isProof() {
        return this == PROOF_SHORT || this == PROOF_LONG;
    }

    /** Whether an application of this kind may go with the form. */
    public boolean serves(FundingKind kind) {
        return this == of(kind) || (this != LUMP_SUM && this != PROJECT);
    }
}
