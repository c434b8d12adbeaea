package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** One income that the group expects for the same year or project. */
@Entity
@Table(name = "income_line")
public class IncomeLine extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    private int position;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    private String label;

    @Column(name = "amount_cents")
    private long amountCents;

    protected IncomeLine() {}

    IncomeLine(ContactPointScope scope, long applicationId, int position, EditIncome values) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
        this.position = position;
        change(values);
    }

    void change(EditIncome values) {
        kind = values.kind();
        label = values.label();
        amountCents = values.amountCents();
    }

    IncomeRow toRow() {
        return new IncomeRow(id(), position, kind, label, amountCents);
    }

    int position() {
        return position;
    }

    long amountCents() {
        return amountCents;
    }
}
