package de.gruppenbuch.domain.group;

/** One line of the list of groups. */
public record GroupRow(
        long id,
        String name,
        String topicName,
        String postalCode,
        String city,
        MeetingMode meetingMode,
        String contactName,
        int toolCount,
        int openRequests) {}
