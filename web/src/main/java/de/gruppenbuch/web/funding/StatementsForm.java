package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.EditStatements;

/** What is typed beside the plan of an application. */
public class StatementsForm {

    private long version;
    private String funderReference;
    private Boolean fundedLastYear;
    private Boolean proofFiled;
    private Long unspentCents;
    private Long reservesCents;
    private String otherFunding;
    private String industryTies;
    private String signer1;
    private String signer2;
    private boolean declarationsConfirmed;
    private boolean dataUseInformed;

    void take(ApplicationDetails application) {
        EditStatements known = application.statements();
        version = application.version();
        funderReference = known.funderReference();
        fundedLastYear = known.fundedLastYear();
        proofFiled = known.proofFiled();
        unspentCents = known.unspentCents();
        reservesCents = known.reservesCents();
        otherFunding = known.otherFunding();
        industryTies = known.industryTies();
        signer1 = known.signer1();
        signer2 = known.signer2();
        declarationsConfirmed = known.declarationsConfirmed();
        dataUseInformed = known.dataUseInformed();
    }

    EditStatements toCommand() {
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getFunderReference() {
        return funderReference;
    }

    public void setFunderReference(String funderReference) {
        this.funderReference = funderReference;
    }

    public Boolean getFundedLastYear() {
        return fundedLastYear;
    }

    public void setFundedLastYear(Boolean fundedLastYear) {
        this.fundedLastYear = fundedLastYear;
    }

    public Boolean getProofFiled() {
        return proofFiled;
    }

    public void setProofFiled(Boolean proofFiled) {
        this.proofFiled = proofFiled;
    }

    public Long getUnspentCents() {
        return unspentCents;
    }

    public void setUnspentCents(Long unspentCents) {
        this.unspentCents = unspentCents;
    }

    public Long getReservesCents() {
        return reservesCents;
    }

    public void setReservesCents(Long reservesCents) {
        this.reservesCents = reservesCents;
    }

    public String getOtherFunding() {
        return otherFunding;
    }

    public void setOtherFunding(String otherFunding) {
        this.otherFunding = otherFunding;
    }

    public String getIndustryTies() {
        return industryTies;
    }

    public void setIndustryTies(String industryTies) {
        this.industryTies = industryTies;
    }

    public String getSigner1() {
        return signer1;
    }

    public void setSigner1(String signer1) {
        this.signer1 = signer1;
    }

    public String getSigner2() {
        return signer2;
    }

    public void setSigner2(String signer2) {
        this.signer2 = signer2;
    }

    public boolean isDeclarationsConfirmed() {
        return declarationsConfirmed;
    }

    public void setDeclarationsConfirmed(boolean declarationsConfirmed) {
        this.declarationsConfirmed = declarationsConfirmed;
    }

    public boolean isDataUseInformed() {
        return dataUseInformed;
    }

    public void setDataUseInformed(boolean dataUseInformed) {
        this.dataUseInformed = dataUseInformed;
    }
}
