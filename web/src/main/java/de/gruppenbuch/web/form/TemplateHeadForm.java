package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateHead;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;

/** What is typed about a form. */
public class TemplateHeadForm {

    private long version;
    private String funderKey;
    private Land land;
    private Integer fundingYear;
    private FormKind kind;
    private String edition;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String source;

    void take(TemplateRow row) {
        version = row.version();
        funderKey = row.funderKey();
        land = row.land();
        fundingYear = row.fundingYear();
        kind = row.kind();
        edition = row.edition();
        validFrom = row.validFrom();
        validUntil = row.validUntil();
        source = row.source();
    }

    TemplateHead toHead() {
        return new TemplateHead(
                funderKey, land, fundingYear, kind, edition, validFrom, validUntil, source);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getFunderKey() {
        return funderKey;
    }

    public void setFunderKey(String funderKey) {
        this.funderKey = funderKey;
    }

    public Land getLand() {
        return land;
    }

    public void setLand(Land land) {
        this.land = land;
    }

    public Integer getFundingYear() {
        return fundingYear;
    }

    public void setFundingYear(Integer fundingYear) {
        this.fundingYear = fundingYear;
    }

    public FormKind getKind() {
        return kind;
    }

    public void setKind(FormKind kind) {
        this.kind = kind;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
