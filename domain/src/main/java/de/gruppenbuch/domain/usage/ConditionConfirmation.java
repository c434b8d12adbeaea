package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.tool.ToolUseRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A condition was confirmed or taken back; the database refuses to change or remove it. */
@Entity
@Table(name = "condition_confirmation")
public class ConditionConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_seq")
    @SequenceGenerator(name = "confirmation_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "use_id")
    private long useId;

    @Column(name = "offering_id")
    private String offeringId;

    @Column(name = "condition_code")
    private String conditionCode;

    private boolean confirmed;

    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected ConditionConfirmation() {}

    ConditionConfirmation(
            ToolUseRow use, String conditionCode, boolean confirmed, Instant at, Caller by) {
        this.contactPointId = by.scope().contactPointId();
        this.useId = use.id();
        this.offeringId = use.offering().id();
        this.conditionCode = conditionCode;
        this.confirmed = confirmed;
        this.at = at;
        this.accountId = by.accountId();
        this.accountName = by.name();
    }

    /** A confirmation speaks of the offering that was used then. */
    boolean isOf(ToolUseRow use) {
        return useId == use.id() && offeringId.equals(use.offering().id());
    }

    Confirmation toRecord() {
        return new Confirmation(conditionCode, confirmed, at, accountName);
    }
}
