package de.gruppenbuch.domain.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param email may be null: then only the letter reaches the person
 */
public record InviteLead(
        long groupId,
        @NotBlank @Size(max = 120) String name,
        @Email @Size(max = 254) String email) {}
