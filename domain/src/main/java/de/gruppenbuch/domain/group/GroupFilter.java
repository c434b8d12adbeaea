package de.gruppenbuch.domain.group;

/**
 * Which groups a list shows; empty values do not filter.
 *
 * @param text found in name, topic, place or contact person, forgiving umlauts and typing errors
 */
public record GroupFilter(
        String text, String topicCode, MeetingMode meetingMode, String offeringId) {

    public static GroupFilter all() {
        return new GroupFilter("", "", null, "");
    }
}
