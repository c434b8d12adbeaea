package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One line of a request's history; the database refuses to change or remove it. */
@Entity
@Table(name = "cost_request_event")
public class CostRequestEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
    @SequenceGenerator(name = "event_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private RequestEventKind kind;

    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String text;

    @Column(name = "granted_cents")
    private Long grantedCents;

    @Column(name = "gate_outcome")
    private String gateOutcome;

    @Column(name = "gate_json")
    private String gateJson;

    @Column(name = "gate_overridden")
    private boolean gateOverridden;

    protected CostRequestEvent() {}

    CostRequestEvent(CostRequest request, RequestEventKind kind, Instant at, Caller by) {
        this.contactPointId = request.scope().contactPointId();
        this.requestId = request.id();
        this.kind = kind;
        this.at = at;
        this.accountId = by.accountId();
        this.accountName = by.name();
    }

    CostRequestEvent saying(String words) {
        text = words == null || words.isBlank() ? null : words.strip();
        return this;
    }

    CostRequestEvent granting(long cents, GateAnswer gate, boolean overridden) {
        grantedCents = cents;
        gateOutcome = gate.outcome().name();
        gateJson = RecordJson.write(gate);
        gateOverridden = overridden;
        return this;
    }

    /** Paid in spite of what the gate says today. */
    CostRequestEvent overriding(GateAnswer gate) {
        gateOutcome = gate.outcome().name();
        gateJson = RecordJson.write(gate);
        gateOverridden = true;
        return this;
    }

    long requestId() {
        return requestId;
    }

    RequestEvent toRecord() {
        return new RequestEvent(
                kind,
                at,
                accountName,
                text == null ? "" : text,
                grantedCents,
                Optional.ofNullable(gateJson).map(json -> RecordJson.read(json, GateAnswer.class)),
                gateOverridden);
    }
}
