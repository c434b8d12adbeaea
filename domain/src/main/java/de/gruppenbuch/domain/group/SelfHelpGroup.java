package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A self-help group that the contact point looks after. Removing hides it; nothing is lost. */
@Entity
@Table(name = "self_help_group")
public class SelfHelpGroup extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    private String name;

    @Column(name = "topic_code")
    private String topicCode;

    @Column(name = "topic_detail")
    private String topicDetail;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_mode")
    private MeetingMode meetingMode;

    @Column(name = "meeting_place")
    private String meetingPlace;

    private String website;

    @Embedded private FactsPart facts = new FactsPart();

    /** Null after loading when nothing is known: then all its columns are. */
    @Embedded private BankPart bank = new BankPart();

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "person_changed_at")
    private Instant lastPersonChange;

    protected SelfHelpGroup() {}

    SelfHelpGroup(ContactPointScope scope, RegisterGroup command, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.name = command.name().strip();
        this.topicCode = command.topicCode();
        this.topicDetail = command.topicDetail();
        this.postalCode = command.postalCode();
        this.city = command.city().strip();
        this.meetingMode = command.meetingMode();
        this.registeredAt = now;
    }

    void edit(EditGroup change) {
        name = change.name().strip();
        topicCode = change.topicCode();
        topicDetail = change.topicDetail();
        street = change.street();
        postalCode = change.postalCode();
        city = change.city().strip();
        meetingMode = change.meetingMode();
        meetingPlace = change.meetingPlace();
        website = change.website();
    }

    void state(EligibilityFacts values) {
        facts.take(values);
    }

    void pays(BankDetails values) {
        if (bank == null) {
            bank = new BankPart();
        }
        bank.take(values);
    }

    /** Changes nothing itself: a contact person was edited, and the version must tell so. */
    void touched(Instant now) {
        lastPersonChange = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    String name() {
        return name;
    }

    String topicCode() {
        return topicCode;
    }

    GroupDetails toDetails(Topic topic, PersonDetails first, Optional<PersonDetails> second) {
        return new GroupDetails(
                id(),
                version(),
                name,
                topic,
                orEmpty(topicDetail),
                orEmpty(street),
                postalCode,
                city,
                meetingMode,
                orEmpty(meetingPlace),
                orEmpty(website),
                first,
                second,
                facts.toRecord(),
                (bank == null ? new BankPart() : bank).toRecord(),
                registeredAt,
                removedAt != null);
    }

    OwnGroup toOwn(String contactName, String topicName) {
        return new OwnGroup(id(), name, contactName, topicName, city);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
