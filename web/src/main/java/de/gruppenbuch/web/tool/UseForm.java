package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolHost;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import java.time.LocalDate;

/** What is typed about the use of a tool. */
public class UseForm {

    private long version;
    private String offeringId;
    private String purpose;
    private LocalDate since;
    private LocalDate until;
    private WayOfUse way;
    private String plan;
    private ToolHost host;
    private String hostName;
    private ContractParty party;
    private LocalDate contractOn;
    private ProtectionLevel wanted;
    private Boolean health;

    void take(ToolUseRow use) {
        version = use.version();
        offeringId = use.offering().id();
        purpose = use.purpose();
        since = use.since();
        until = use.until();
        UseTerms terms = use.terms();
        way = terms.way();
        plan = terms.plan();
        host = terms.host();
        hostName = terms.hostName();
        party = terms.party();
        contractOn = terms.contractOn();
        wanted = terms.wanted();
        health = terms.health();
    }

    RecordToolUse toCommand() {
        return new RecordToolUse(
                offeringId,
                purpose,
                since,
                until,
                new UseTerms(way, plan, host, hostName, party, contractOn, wanted, health));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getOfferingId() {
        return offeringId;
    }

    public void setOfferingId(String offeringId) {
        this.offeringId = offeringId;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public WayOfUse getWay() {
        return way;
    }

    public void setWay(WayOfUse way) {
        this.way = way;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ToolHost getHost() {
        return host;
    }

    public void setHost(ToolHost host) {
        this.host = host;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public ContractParty getParty() {
        return party;
    }

    public void setParty(ContractParty party) {
        this.party = party;
    }

    public LocalDate getContractOn() {
        return contractOn;
    }

    public void setContractOn(LocalDate contractOn) {
        this.contractOn = contractOn;
    }

    public ProtectionLevel getWanted() {
        return wanted;
    }

    public void setWanted(ProtectionLevel wanted) {
        this.wanted = wanted;
    }

    public Boolean getHealth() {
        return health;
    }

    public void setHealth(Boolean health) {
        this.health = health;
    }
}
