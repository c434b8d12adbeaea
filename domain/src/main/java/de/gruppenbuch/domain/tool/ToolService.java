package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparingInt;

import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads the catalogue of tools with what is known about their data protection today. */
@ApplicationScoped
@Transactional
public class ToolService {

    @Inject private ToolRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /** All offerings in the order of the catalogue, ended ones included. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listOfferings(ToolFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.GERMAN);
        return all().stream()
                .filter(
                        offering ->
                                filter.category() == null
                                        || offering.category() == filter.category())
                .filter(
                        offering ->
                                filter.status() == null
                                        || offering.assessment().effectiveStatus()
                                                == filter.status())
                .filter(offering -> !filter.inUseOnly() || offering.groupCount() > 0)
                .filter(
                        offering ->
                                offering.fullName().de().toLowerCase(Locale.GERMAN).contains(text)
                                        || offering.toolName()
                                                .toLowerCase(Locale.GERMAN)
                                                .contains(text))
                .toList();
    }

    /** Offerings that can be chosen today: not ended, most used first. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listSelectable() {
        return all().stream()
                .filter(OfferingRow::selectable)
                .sorted(comparingInt(offering -> -offering.groupCount()))
                .toList();
    }

    /**
     * @throws NotFoundException if the catalogue has no such offering
     */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public OfferingRow getOffering(String offeringId) {
        return all().stream()
                .filter(offering -> offering.id().equals(offeringId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The whole catalogue, ended tools included, each offering with its assessments. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<ToolDetails> listTools() {
        return repository.listTools(LocalDate.now(clock));
    }

    /**
     * @throws NotFoundException if the catalogue has no such tool
     */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public ToolDetails getTool(String toolId) {
        return listTools().stream()
                .filter(tool -> tool.id().equals(toolId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Up to three living offerings of the same category with a better status, best first; never the
     * offering itself.
     */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listAlternatives(String offeringId) {
        List<OfferingRow> all = all();
        return all.stream()
                .filter(offering -> offering.id().equals(offeringId))
                .findFirst()
                .map(offering -> AlternativePolicy.alternatives(offering, all))
                .orElseThrow(NotFoundException::new);
    }

    private List<OfferingRow> all() {
        return repository.listOfferings(currentUser.scope(), LocalDate.now(clock));
    }
}
