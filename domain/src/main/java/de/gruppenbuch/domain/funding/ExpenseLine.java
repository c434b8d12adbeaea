package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * One expense of an application; a line made from a tool-cost request names it and its offering.
 */
@Entity
@Table(name = "expense_line")
public class ExpenseLine extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    private int position;

    @Column(name = "category_code")
    private String categoryCode;

    private String label;
    private String justification;

    @Column(name = "amount_cents")
    private long amountCents;

    @Column(name = "request_id")
    private Long requestId;

    @Column(name = "freed_request_id")
    private Long freedRequestId;

    @Column(name = "offering_id")
    private String offeringId;

    protected ExpenseLine() {}

    ExpenseLine(ContactPointScope scope, long applicationId, int position, EditExpense values) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
        this.position = position;
        change(values);
    }

    void change(EditExpense values) {
        categoryCode = values.categoryCode();
        label = values.label();
        justification = values.justification();
        amountCents = values.amountCents();
    }

    /**
     * @param offering null if the request names a tool outside the catalogue
     */
    void comesFrom(long request, String offering) {
        requestId = request;
        offeringId = offering;
    }

    /** The application was removed: the request may go into another one. */
    void free() {
        freedRequestId = requestId;
        requestId = null;
    }

    /** The application was restored and the request is still free. */
    void takeBack() {
        requestId = freedRequestId;
        freedRequestId = null;
    }

    Long freedRequestId() {
        return freedRequestId;
    }

    int position() {
        return position;
    }

    String categoryCode() {
        return categoryCode;
    }

    String label() {
        return label;
    }

    String justification() {
        return justification == null ? "" : justification;
    }

    long amountCents() {
        return amountCents;
    }

    Long requestId() {
        return requestId;
    }

    String offeringId() {
        return offeringId;
    }
}
