package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A lead's request for the cost of a tool; it may only move along {@link CostRequestState#next()}.
 */
@Entity
@Table(name = "cost_request")
public class CostRequest extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    private String number;

    @Enumerated(EnumType.STRING)
    private CostRequestState state = CostRequestState.DRAFT;

    @Column(name = "offering_id")
    private String offeringId;

    @Column(name = "other_tool")
    private String otherTool;

    private boolean unsure;

    @Column(name = "amount_cents")
    private Long amountCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "billing_period")
    private BillingPeriod billingPeriod;

    @Column(name = "funding_year")
    private Integer fundingYear;

    @Column(name = "drafted_by")
    private long draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    protected CostRequest() {}

    CostRequest(ContactPointScope scope, long groupId, String number) {
        this.contactPointId = scope.contactPointId();
        this.groupId = groupId;
        this.number = number;
    }

    void draftedBy(long accountId, Instant at) {
        draftedBy = accountId;
        draftedAt = at;
    }

    void choose(ToolChoice choice) {
        offeringId = choice.offeringId();
        otherTool = choice.otherTool() == null ? null : choice.otherTool().strip();
        unsure = choice.unsure();
    }

    /** Staff names the offering behind another or unknown tool. */
    void assign(String offering) {
        offeringId = offering;
    }

    void price(CostAnswer answer) {
        amountCents = answer.amountCents();
        billingPeriod = answer.billingPeriod();
        fundingYear = answer.fundingYear();
    }

    void submit(Instant at, LocalDate answerDay) {
        become(CostRequestState.SUBMITTED);
        submittedAt = at;
        answerBy = answerDay;
    }

    /**
     * @throws RuleViolatedException {@code cost.request.state} if the step is not allowed now
     */
    void become(CostRequestState next) {
        if (!state.mayBecome(next)) {
            throw new RuleViolatedException("state", "cost.request.state");
        }
        state = next;
    }

    boolean isDraft() {
        return state == CostRequestState.DRAFT;
    }

    ContactPointScope scope() {
        return new ContactPointScope(contactPointId);
    }

    long groupId() {
        return groupId;
    }

    String number() {
        return number;
    }

    CostRequestState state() {
        return state;
    }

    String offeringId() {
        return offeringId;
    }

    ToolChoice choice() {
        return new ToolChoice(offeringId, otherTool, unsure);
    }

    Long amountCents() {
        return amountCents;
    }

    BillingPeriod billingPeriod() {
        return billingPeriod;
    }

    Integer fundingYear() {
        return fundingYear;
    }

    long draftedBy() {
        return draftedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    Long yearlyCents() {
        return CostCalculator.yearlyCents(amountCents, billingPeriod).orElse(null);
    }
}
