package de.gruppenbuch.domain.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The e-mail is what the person signs in with from now on. */
public record AcceptInvitation(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Size(min = 8, max = 200) String password) {}
