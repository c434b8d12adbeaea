package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says what has to go with an application. */
@ApplicationScoped
@Transactional
public class FundingEnclosureService {

    @Inject private FundingRepository repository;
    @Inject private Profiles profiles;
    @Inject private ContactPointService contactPoints;
    @Inject private CurrentUser currentUser;

    /**
     * Codes of the enclosures, see {@link EnclosureRules#text}.
     *
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for an application of another
     *     contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<String> codes(long applicationId) {
        ContactPointScope scope = currentUser.scope();
        FundingApplication application = repository.get(scope, applicationId);
        return EnclosureRules.codes(
                application.applicationKind(),
                application.kind(),
                profiles.of(scope, contactPoints.own().land()));
    }
}
