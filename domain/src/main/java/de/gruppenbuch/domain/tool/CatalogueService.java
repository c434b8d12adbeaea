package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue as a contact point sees it: shipped offerings and its own, each with the answers
 * and the judgement that count there.
 */
@ApplicationScoped
@Transactional
public class CatalogueService {

    /** More stand no longer side by side. */
    public static final int MOST_TO_COMPARE = 4;

    @Inject private CatalogueRepository repository;
    @Inject private ToolRepository tools;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /** Offerings that match, ended ones included. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<CatalogueRow> list(CatalogueFilter filter) {
        return CatalogueFilterPolicy.inOrder(
                        rows().stream().filter(row -> CatalogueFilterPolicy.matches(filter, row)),
                        filter.sort())
                .toList();
    }

    /**
     * @param offeringIds unknown ones are left out, so is everything after the fourth
     * @return in the order asked for
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<OfferingPage> compare(List<String> offeringIds) {
        List<CatalogueRow> rows = rows();
        return offeringIds.stream()
                .distinct()
                .map(id -> find(rows, id))
                .flatMap(Optional::stream)
                .limit(MOST_TO_COMPARE)
                .map(row -> page(row, rows))
                .toList();
    }

    /**
     * @param id of an offering; of a tool it means the tool's first offering
     * @throws NotFoundException also for a local offering of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public OfferingPage get(String id) {
        List<CatalogueRow> rows = rows();
        CatalogueRow row =
                find(rows, id)
                        .or(
                                () ->
                                        rows.stream()
                                                .filter(one -> one.offering().toolId().equals(id))
                                                .findFirst())
                        .orElseThrow(NotFoundException::new);
        return page(row, rows);
    }

    /** All assessments of an offering, newest first, own and shipped. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<AssessmentEntry> history(String offeringId) {
        List<AssessmentEntry> history =
                repository.history(currentUser.scope(), offeringId, LocalDate.now(clock));
        if (history.isEmpty()) {
            throw new NotFoundException();
        }
        return history;
    }

    private OfferingPage page(CatalogueRow row, List<CatalogueRow> rows) {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        OfferingRow offering = row.offering();
        List<AssessmentEntry> history = repository.history(scope, offering.id(), today);
        ToolDetails tool = tool(offering.toolId());
        return new OfferingPage(
                row,
                tool,
                current(tool, history, offering.id()),
                history,
                AnswerGroup.of(row.answers()),
                CheckListPolicy.checkBeforeConfirming(
                                row.answers(),
                                offering.category(),
                                offering.assessment().effectiveStatus())
                        .stream()
                        .map(CatalogueBook.shipped()::criterion)
                        .toList(),
                TimelineComposer.compose(
                        repository.shippedTool(scope, offering.id()),
                        repository.verdicts(scope, offering.id()),
                        history,
                        offering.discontinuedOn()),
                repository.groupsUsing(scope, offering.id(), today),
                rows.stream()
                        .map(CatalogueRow::offering)
                        .filter(other -> other.toolId().equals(offering.toolId()))
                        .filter(other -> !other.id().equals(offering.id()))
                        .toList());
    }

    /** The first of each profile in the tool's list is the one that counts. */
    private static List<AssessmentEntry> current(
            ToolDetails tool, List<AssessmentEntry> history, String offeringId) {
        List<AssessmentView> views =
                tool.offerings().stream()
                        .filter(offering -> offering.id().equals(offeringId))
                        .flatMap(offering -> offering.assessments().stream())
                        .toList();
        return Arrays.stream(AssessmentProfile.values())
                .flatMap(
                        profile ->
                                views.stream().filter(view -> view.profile() == profile).limit(1))
                .flatMap(
                        view ->
                                history.stream()
                                        .filter(entry -> entry.assessment().id().equals(view.id())))
                .toList();
    }

    private ToolDetails tool(String toolId) {
        return tools.listTools(LocalDate.now(clock)).stream()
                .filter(tool -> tool.id().equals(toolId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<CatalogueRow> rows() {
        Map<String, OfferingSheet> sheets = repository.sheets(currentUser.scope());
        return tools.listOfferings(currentUser.scope(), LocalDate.now(clock)).stream()
                .map(offering -> CatalogueRow.of(offering, sheets.get(offering.id())))
                .toList();
    }

    private static Optional<CatalogueRow> find(List<CatalogueRow> rows, String id) {
        return rows.stream().filter(row -> row.offering().id().equals(id)).findFirst();
    }
}
