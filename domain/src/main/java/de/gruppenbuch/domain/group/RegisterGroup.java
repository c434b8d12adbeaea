package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The twelve answers that register a group.
 *
 * @param topicDetail what exactly the group is about, may be null
 * @param email, phone one of the two is needed
 * @param offeringIds tools in use, may be empty
 */
public record RegisterGroup(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotBlank String topicCode,
        @Size(max = 200) @PlainText String topicDetail,
        @NotNull @Pattern(regexp = "\\d{5}") String postalCode,
        @NotBlank @Size(max = 100) @PlainText String city,
        @NotNull MeetingMode meetingMode,
        @NotBlank @Size(max = 100) @PlainText String firstName,
        @NotBlank @Size(max = 100) @PlainText String lastName,
        @Email @Size(max = 254) @PlainText String email,
        @Size(max = 50) @PlainText String phone,
        @NotNull Consent consent,
        @NotNull List<String> offeringIds) {}
