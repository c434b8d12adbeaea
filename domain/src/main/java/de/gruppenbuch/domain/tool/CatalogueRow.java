package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;

/**
 * An offering in the catalogue as a contact point sees it.
 *
 * @param own whether the contact point has judged it itself
 * @param local whether the contact point has added it itself
 */
public record CatalogueRow(
        OfferingRow offering, boolean own, boolean local, boolean generic, AnswerSheet answers) {

    static CatalogueRow of(OfferingRow offering, OfferingSheet sheet) {
        return new CatalogueRow(
                offering, sheet.own(), sheet.local(), sheet.generic(), sheet.answers());
    }

    public AnswerView price() {
        return answer(Criterion.O06);
    }

    public AnswerView participants() {
        return answer(Criterion.O04);
    }

    private AnswerView answer(Criterion criterion) {
        return AnswerView.of(CatalogueBook.shipped().criterion(criterion), answers);
    }
}
