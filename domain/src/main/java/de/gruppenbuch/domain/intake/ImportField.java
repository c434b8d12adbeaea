package de.gruppenbuch.domain.intake;

/** What a column of a list is read as. */
public enum ImportField {
    /** The column is left out. */
    NONE(""),
    NAME("name"),
    TOPIC("topicCode"),
    TOPIC_DETAIL("topicDetail"),
    POSTAL_CODE("postalCode"),
    CITY("city"),
    MEETING("meetingMode"),
    /** First and last name in one cell. */
    CONTACT_NAME(""),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    EMAIL("email"),
    PHONE("phone");

    private final String property;

    ImportField(String property) {
        this.property = property;
    }

    /** The property of the command that registers a group; {@link #NONE} for none of them. */
    static ImportField of(String property) {
        for (ImportField field : values()) {
            if (field.property.equals(property)) {
                return field;
            }
        }
        return NONE;
    }
}
