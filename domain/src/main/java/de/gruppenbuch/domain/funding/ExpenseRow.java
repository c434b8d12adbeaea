package de.gruppenbuch.domain.funding;

/**
 * @param categoryName official German wording of the category
 * @param requestNumber number of the tool-cost request behind the line, empty if entered by hand
 * @param hint why the line may not be eligible (for example coffee and cake), empty if nothing was
 *     noticed
 */
public record ExpenseRow(
        long id,
        int position,
        String categoryCode,
        String categoryName,
        String label,
        String justification,
        long amountCents,
        Long requestId,
        String requestNumber,
        String hint) {}
