package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Name, topic, place and way of meeting of a group; optional texts may be null. */
public record EditGroup(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotBlank String topicCode,
        @Size(max = 200) @PlainText String topicDetail,
        @Size(max = 200) @PlainText String street,
        @NotNull @Pattern(regexp = "\\d{5}") String postalCode,
        @NotBlank @Size(max = 100) @PlainText String city,
        @NotNull MeetingMode meetingMode,
        @Size(max = 300) @PlainText String meetingPlace,
        @Size(max = 300) @PlainText String website) {}
