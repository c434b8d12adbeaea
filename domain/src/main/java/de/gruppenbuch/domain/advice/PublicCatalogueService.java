package de.gruppenbuch.domain.advice;

import static java.util.Comparator.comparing;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.AlternativePolicy;
import de.gruppenbuch.domain.tool.EffectiveStatusPolicy;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.SharedCatalogueService;
import de.gruppenbuch.domain.tool.ToolDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What everybody may read about tools, without signing in. */
@ApplicationScoped
@Transactional
public class PublicCatalogueService {

    private static final String WHY = "the shared catalogue holds no data of a contact point";

    @Inject private SharedCatalogueService catalogue;

    /** Living offerings first, best status first; ended ones follow as history. */
    @PublicAccess(WHY)
    public List<PublicOffering> listOfferings(OfferingFilter filter) {
        return all().stream()
                .filter(filter::accepts)
                .sorted(
                        comparing(
                                offering ->
                                        EffectiveStatusPolicy.rank(
                                                offering.row().assessment().effectiveStatus())))
                .toList();
    }

    /**
     * @throws NotFoundException if the catalogue has no such tool
     */
    @PublicAccess(WHY)
    public PublicTool getTool(String toolId) {
        List<ToolDetails> tools = catalogue.listTools();
        ToolDetails tool =
                tools.stream()
                        .filter(known -> known.id().equals(toolId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        ToolStory story = AdviceCatalogue.shipped().story(toolId);
        List<PublicOffering> offerings = PublicOfferings.of(tool);
        List<OfferingRow> all =
                PublicOfferings.ofAll(tools).stream().map(PublicOffering::row).toList();
        return new PublicTool(
                tool,
                story,
                offerings,
                offerings.stream()
                        .collect(
                                Collectors.toMap(
                                        PublicOffering::id,
                                        offering ->
                                                AlternativePolicy.alternatives(
                                                        offering.row(), all))),
                TimelinePolicy.timeline(tool.verdicts(), story.later()));
    }

    /**
     * @param offeringIds unknown and repeated ones are left out, the first four count
     */
    @PublicAccess(WHY)
    public Comparison compare(List<String> offeringIds) {
        List<PublicOffering> all = all();
        List<PublicOffering> chosen =
                offeringIds.stream()
                        .distinct()
                        .map(
                                id ->
                                        all.stream()
                                                .filter(offering -> offering.id().equals(id))
                                                .findFirst()
                                                .orElse(null))
                        .filter(Objects::nonNull)
                        .limit(4)
                        .toList();
        return new Comparison(chosen, rows(chosen));
    }

    /** At most three offerings for the needs of a group, or what to give up. */
    @PublicAccess(WHY)
    public Advice advise(GroupNeeds needs) {
        return AdvicePolicy.advise(needs, all());
    }

    /** Advice for meetings at a distance. */
    @PublicAccess(WHY)
    public MeetingTips tips() {
        return AdviceCatalogue.shipped().tips();
    }

    private List<PublicOffering> all() {
        return PublicOfferings.ofAll(catalogue.listTools());
    }

    private static List<Comparison.Row> rows(List<PublicOffering> offerings) {
        List<Comparison.Row> rows = new ArrayList<>();
        LocalText group = null;
        for (Criterion criterion : AdviceCatalogue.shipped().criteria()) {
            List<CriterionAnswer> answers =
                    offerings.stream()
                            .map(offering -> offering.facts().answer(criterion.id()))
                            .toList();
            if (answers.stream().anyMatch(CriterionAnswer::known)) {
                boolean first = !criterion.group().equals(group);
                group = criterion.group();
                rows.add(new Comparison.Row(first ? group : null, criterion, answers));
            }
        }
        return List.copyOf(rows);
    }
}
