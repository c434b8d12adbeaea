package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.shared.Land;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a contact point tells about itself; optional values may be null or empty. */
public record EditContactPoint(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String carrier,
        @NotNull Land land,
        @Size(max = 200) String street,
        @NotNull @Pattern(regexp = "\\d{5}") String postalCode,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 50) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 200) String officeHours) {}
