package de.gruppenbuch.domain.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Name, topic, place and way of meeting of a group; optional texts may be null. */
public record EditGroup(
        @NotBlank @Size(max = 200) String name,
        @NotBlank String topicCode,
        @Size(max = 200) String topicDetail,
        @Size(max = 200) String street,
        @NotNull @Pattern(regexp = "\\d{5}") String postalCode,
        @NotBlank @Size(max = 100) String city,
        @NotNull MeetingMode meetingMode,
        @Size(max = 300) String meetingPlace,
        @Size(max = 300) String website) {}
