package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.shared.Land;

/** What is typed about a contact point. */
public class OfficeForm {

    private long version;
    private String name;
    private String carrier;
    private Land land;
    private String street;
    private String postalCode;
    private String city;
    private String phone;
    private String email;
    private String officeHours;

    public void take(ContactPointDetails office) {
        version = office.version();
        name = office.name();
        carrier = office.carrier();
        land = office.land();
        street = office.street();
        postalCode = office.postalCode();
        city = office.city();
        phone = office.phone();
        email = office.email();
        officeHours = office.officeHours();
    }

    public EditContactPoint toCommand() {
        return new EditContactPoint(
                name, carrier, land, street, postalCode, city, phone, email, officeHours);
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

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public Land getLand() {
        return land;
    }

    public void setLand(Land land) {
        this.land = land;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOfficeHours() {
        return officeHours;
    }

    public void setOfficeHours(String officeHours) {
        this.officeHours = officeHours;
    }
}
