package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the catalogue of tools with what is known about their data protection today. */
@ApplicationScoped
@Transactional
public class ToolService {

    /** All offerings in the order of the catalogue, ended ones included. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listOfferings(ToolFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** Offerings that can be chosen today: not ended, most used first. */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listSelectable() {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_TOOLS)
    public OfferingRow getOffering(String offeringId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<ToolDetails> listTools() {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_TOOLS)
    public ToolDetails getTool(String toolId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Up to three living offerings of the same category with a better status, best first; never the
     * offering itself.
     */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<OfferingRow> listAlternatives(String offeringId) {
        throw new UnsupportedOperationException();
    }
}
