package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Adds a local offering.
 *
 * @param name as people of the contact point call it
 */
public record CopyOffering(
        @NotNull String genericId, @NotBlank @Size(max = 200) @PlainText String name) {}
