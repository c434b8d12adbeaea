package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.PersonDetails;

/** What is typed about a group or a contact person. */
public class GroupForm {

    private long version;
    private String name;
    private String topicCode;
    private String topicDetail;
    private String street;
    private String postalCode;
    private String city;
    private MeetingMode meetingMode;
    private String meetingPlace;
    private String website;
    private String firstName;
    private String lastName;
    private String email;
    private String phone;
    private Consent consent;

    void take(GroupDetails group) {
        version = group.version();
        name = group.name();
        topicCode = group.topic().code();
        topicDetail = group.topicDetail();
        street = group.street();
        postalCode = group.postalCode();
        city = group.city();
        meetingMode = group.meetingMode();
        meetingPlace = group.meetingPlace();
        website = group.website();
    }

    void take(PersonDetails person) {
        firstName = person.firstName();
        lastName = person.lastName();
        street = person.street();
        postalCode = person.postalCode();
        city = person.city();
        email = person.email();
        phone = person.phone();
        consent = person.consent();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTopicCode() {
        return topicCode;
    }

    public void setTopicCode(String topicCode) {
        this.topicCode = topicCode;
    }

    public String getTopicDetail() {
        return topicDetail;
    }

    public void setTopicDetail(String topicDetail) {
        this.topicDetail = topicDetail;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public MeetingMode getMeetingMode() {
        return meetingMode;
    }

    public void setMeetingMode(MeetingMode meetingMode) {
        this.meetingMode = meetingMode;
    }

    public String getMeetingPlace() {
        return meetingPlace;
    }

    public void setMeetingPlace(String meetingPlace) {
        this.meetingPlace = meetingPlace;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }
}
