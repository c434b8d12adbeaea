package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Size;

/**
 * Step 1 of a request: exactly one of the three is set.
 *
 * @param offeringId an offering of the catalogue, or null
 * @param otherTool name of a tool that is not in the catalogue, or null
 * @param unsure the lead wants to be called
 */
public record ToolChoice(
        String offeringId, @Size(max = 200) @PlainText String otherTool, boolean unsure) {}
