package de.gruppenbuch.domain.tool;

import java.util.Arrays;
import java.util.List;

/** The answers of one chapter. */
public record AnswerGroup(CriterionGroup group, List<AnswerView> answers) {

    /** Every criterion in the order of the catalogue, unknown ones included. */
    public static List<AnswerGroup> of(AnswerSheet sheet) {
        return Arrays.stream(CriterionGroup.values())
                .map(
                        group ->
                                new AnswerGroup(
                                        group,
                                        CatalogueBook.shipped().criteria(group).stream()
                                                .map(criterion -> AnswerView.of(criterion, sheet))
                                                .toList()))
                .toList();
    }
}
