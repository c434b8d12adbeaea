package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The register of groups. */
@ApplicationScoped
@Transactional
public class GroupService {

    /**
     * @return id of the new group
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code email} if neither e-mail
     *     nor telephone is given, at {@code topicCode} if unknown
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public long register(@Valid @NotNull RegisterGroup command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Up to five groups whose names are like the text (trigram similarity at least 0.4); never
     * blocks anything.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<SimilarGroup> findSimilar(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for a group of another contact
     *     point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public GroupDetails get(long groupId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.VIEW_WORK)
    public Page<GroupRow> list(GroupFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public List<Topic> listTopics() {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_GROUP)
    public void edit(long groupId, long version, @Valid @NotNull EditGroup change) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param position 1 or 2
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void editPerson(
            long groupId, long version, int position, @Valid @NotNull PersonDetails person) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.EDIT_GROUP)
    public void editFacts(long groupId, long version, @Valid @NotNull EligibilityFacts facts) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code iban} if it is not a
     *     valid German IBAN
     */
    @RequiresPermission(Permission.EDIT_GROUP)
    public void editBank(long groupId, long version, @Valid @NotNull BankDetails bank) {
        throw new UnsupportedOperationException();
    }

    /** Takes a group off all lists; {@link #restore} brings it back with everything. */
    @RequiresPermission(Permission.DELETE_GROUP)
    public void remove(long groupId, long version) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.DELETE_GROUP)
    public void restore(long groupId) {
        throw new UnsupportedOperationException();
    }
}
