package de.gruppenbuch.domain.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Columns behind {@link EditStatements}. */
@Embeddable
public class StatementsPart {

    @Column(name = "funder_reference")
    private String funderReference;

    @Column(name = "funded_last_year")
    private Boolean fundedLastYear;

    @Column(name = "proof_filed")
    private Boolean proofFiled;

    @Column(name = "unspent_cents")
    private Long unspentCents;

    @Column(name = "reserves_cents")
    private Long reservesCents;

    @Column(name = "other_funding")
    private String otherFunding;

    @Column(name = "industry_ties")
    private String industryTies;

    private String signer1;
    private String signer2;

    @Column(name = "declarations_confirmed")
    private boolean declarationsConfirmed;

    @Column(name = "data_use_informed")
    private boolean dataUseInformed;

    protected StatementsPart() {}

    void take(EditStatements change) {
        funderReference = change.funderReference();
        fundedLastYear = change.fundedLastYear();
        proofFiled = change.proofFiled();
        unspentCents = change.unspentCents();
        reservesCents = change.reservesCents();
        otherFunding = change.otherFunding();
        industryTies = change.industryTies();
        signer1 = change.signer1();
        signer2 = change.signer2();
        declarationsConfirmed = change.declarationsConfirmed();
        dataUseInformed = change.dataUseInformed();
    }

    EditStatements toRecord() {
        return new EditStatements(
                funderReference,
                fundedLastYear,
                proofFiled,
                unspentCents,
                reservesCents,
                otherFunding,
                industryTies,
                signer1,
                signer2,
                declarationsConfirmed,
                dataUseInformed);
    }
}
