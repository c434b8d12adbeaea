package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A template for a kind of letter; its file was read and found right before.
 *
 * @param name what the contact point calls it
 */
public record UploadLetter(
        @NotNull LetterKind kind,
        @NotBlank(message = "{letter.name}") @Size(max = 120, message = "{letter.name}") @PlainText
                String name,
        @NotNull byte[] content) {}
