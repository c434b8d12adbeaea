package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.OfferingDetails;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Joins what the database judges with what the shipped catalogue knows. */
final class PublicOfferings {

    private PublicOfferings() {}

    static List<PublicOffering> ofAll(List<ToolDetails> tools) {
        return tools.stream().flatMap(tool -> of(tool).stream()).toList();
    }

    /** Offerings of a tool in the order of the catalogue; one without a judgement is left out. */
    static List<PublicOffering> of(ToolDetails tool) {
        return tool.offerings().stream()
                .flatMap(offering -> offering(tool, offering).stream())
                .toList();
    }

    private static Optional<PublicOffering> offering(ToolDetails tool, OfferingDetails offering) {
        Optional<AssessmentView> group = newest(offering, AssessmentProfile.GROUP);
        Optional<AssessmentView> organisation = newest(offering, AssessmentProfile.ORGANISATION);
        OfferingFacts facts = AdviceCatalogue.shipped().facts(offering.id());
        return group.map(
                judged ->
                        new PublicOffering(
                                row(tool, offering, facts, judged),
                                organisation.orElse(judged),
                                facts,
                                offering.generic(),
                                AdviceCatalogue.shipped().story(tool.id()).alsoUsedFor()));
    }

    private static OfferingRow row(
            ToolDetails tool, OfferingDetails offering, OfferingFacts facts, AssessmentView group) {
        return new OfferingRow(
                offering.id(),
                tool.id(),
                tool.name(),
                offering.name(),
                tool.fullName(offering),
                tool.category(),
                endedOn(tool, facts),
                group,
                0);
    }

    private static LocalDate endedOn(ToolDetails tool, OfferingFacts facts) {
        if (tool.discontinuedOn() != null) {
            return tool.discontinuedOn();
        }
        CriterionAnswer ended = facts.answer("O10");
        return ended.known() ? LocalDate.parse(ended.code()) : null;
    }

    private static Optional<AssessmentView> newest(
            OfferingDetails offering, AssessmentProfile profile) {
        return offering.assessments().stream()
                .filter(assessment -> assessment.profile() == profile)
                .findFirst();
    }
}
