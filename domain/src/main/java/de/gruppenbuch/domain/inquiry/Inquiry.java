package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody of the public asked the contact point; counted without anything about the person. */
@Entity
@Table(name = "inquiry")
public class Inquiry extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column private LocalDate day;

    @Enumerated(EnumType.STRING)
    private InquiryWay way;

    @Enumerated(EnumType.STRING)
    private InquiryConcern concern;

    @Column(name = "topic_code")
    private String topicCode;

    @Column private int number;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Inquiry() {}

    Inquiry(ContactPointScope scope, CountInquiry command) {
        contactPointId = scope.contactPointId();
        day = command.day();
        way = command.way();
        concern = command.concern();
        topicCode = command.topicCode();
        number = command.number();
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    String topicCode() {
        return topicCode;
    }

    InquiryRow toRow(LocalText topic) {
        return new InquiryRow(id(), day, way, concern, topic, number);
    }
}
