package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a form is for.
 *
 * @param land null if the funder takes the form in every Land
 * @param edition the version that the form names, for example {@code Stand 10/2026}
 * @param validUntil last day, null for no end
 * @param source where the file came from
 */
public record TemplateHead(
        @NotBlank(message = "{de.gruppenbuch.form.funder}") String funderKey,
        Land land,
        @NotNull(message = "{de.gruppenbuch.form.year}")
                @Min(value = 2000, message = "{de.gruppenbuch.form.year}")
                @Max(value = 2100, message = "{de.gruppenbuch.form.year}")
                Integer fundingYear,
        @NotNull(message = "{de.gruppenbuch.form.kind}") FormKind kind,
        @NotBlank(message = "{de.gruppenbuch.form.edition}") @Size(max = 100) @PlainText
                String edition,
        @NotNull(message = "{de.gruppenbuch.form.validFrom}") LocalDate validFrom,
        LocalDate validUntil,
        @NotBlank(message = "{de.gruppenbuch.form.source}") @Size(max = 500) @PlainText
                String source) {}
