package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.security.ContactPointScope;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What a group has agreed on a day; written once, a new agreement is a new row. */
@Entity
@Table(name = "meeting_agreement")
public class MeetingAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
    @SequenceGenerator(name = "agreement_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private SignOffMethod method;

    @Column(name = "number_invited")
    private Integer numberInvited;

    @Column(name = "number_agreed")
    private Integer numberAgreed;

    private String content;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "concluded_by")
    private long concludedBy;

    protected MeetingAgreement() {}

    MeetingAgreement(
            ContactPointScope scope, long groupId, SignOff signOff, AgreementContent content) {
        this.contactPointId = scope.contactPointId();
        this.groupId = groupId;
        this.agreedOn = signOff.agreedOn();
        this.validUntil = AgreementPolicy.validUntil(signOff.agreedOn());
        this.method = signOff.method();
        this.numberInvited = signOff.numberInvited();
        this.numberAgreed = signOff.numberAgreed();
        this.content = RecordJson.write(content);
    }

    /**
     * @param accountId who wrote it down
     */
    void concluded(Instant at, long accountId) {
        concludedAt = at;
        concludedBy = accountId;
    }

    Long id() {
        return id;
    }

    ContactPointScope scope() {
        return new ContactPointScope(contactPointId);
    }

    long groupId() {
        return groupId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    SignOff signOff() {
        return new SignOff(agreedOn, method, numberInvited, numberAgreed);
    }

    AgreementContent content() {
        return RecordJson.read(content, AgreementContent.class);
    }

    Map<String, ItemAnswer> answers() {
        return content().items().stream()
                .collect(Collectors.toMap(AgreedItem::id, AgreedItem::answer));
    }

    AgreementRow toRow(LocalDate day) {
        return new AgreementRow(id, agreedOn, validUntil, day.isAfter(validUntil), concludedAt);
    }
}
