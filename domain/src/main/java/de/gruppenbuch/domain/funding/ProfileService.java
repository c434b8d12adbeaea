package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Funding rules of a Land and the funders, as shipped and as corrected by the contact point. */
@ApplicationScoped
@Transactional
public class ProfileService {

    /** All values of a Land in a fixed order, corrections in place of shipped values. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ProfileRow> listValues(Land land) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code value} if it does not
     *     fit the key, at {@code source} if empty
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void correct(Land land, String key, String value, Integer statedForYear, String source) {
        throw new UnsupportedOperationException();
    }

    /** Back to the shipped value. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void dropCorrection(Land land, String key) {
        throw new UnsupportedOperationException();
    }

    /** Funders that a group of the contact point's Land can apply to, the Land's own body first. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<FunderRow> listFunders(FundingKind kind) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public FunderRow getFunder(String funderKey) {
        throw new UnsupportedOperationException();
    }

    /** Corrects a shipped funder or adds an own one (key null). */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public String saveFunder(String funderKey, String name, String address, String source) {
        throw new UnsupportedOperationException();
    }

    /** The next deadline of the contact point's Land. */
    @RequiresPermission(Permission.VIEW_WORK)
    public NextDeadline nextDeadline() {
        throw new UnsupportedOperationException();
    }

    /** Categories of expenses that a kind of funding knows. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<CategoryRow> listCategories(FundingKind kind) {
        throw new UnsupportedOperationException();
    }
}
