package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Columns behind {@link UseTerms}. */
@Embeddable
public class TermsPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "way_of_use")
    private WayOfUse way;

    @Column(name = "plan_name")
    private String plan;

    @Enumerated(EnumType.STRING)
    private ToolHost host;

    @Column(name = "host_name")
    private String hostName;

    @Enumerated(EnumType.STRING)
    @Column(name = "contract_party")
    private ContractParty party;

    @Column(name = "contract_on")
    private LocalDate contractOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "protection_wanted")
    private ProtectionLevel wanted;

    @Column(name = "health_talk")
    private Boolean health;

    protected TermsPart() {}

    void take(UseTerms values) {
        way = values.way();
        plan = orNull(values.plan());
        host = values.host();
        hostName = values.host() == ToolHost.OTHER_COMPANY ? orNull(values.hostName()) : null;
        party = values.party();
        contractOn = values.contractOn();
        wanted = values.wanted();
        health = values.health();
    }

    UseTerms toRecord() {
        return new UseTerms(way, plan, host, hostName, party, contractOn, wanted, health);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
