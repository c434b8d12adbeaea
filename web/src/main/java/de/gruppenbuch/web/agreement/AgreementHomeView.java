package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementOverview;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Agreements of all groups of a lead, for the first page. */
@Named
@RequestScoped
public class AgreementHomeView {

    @Inject private OwnAgreementService ownAgreementService;

    private final Map<Long, AgreementOverview> overviews = new HashMap<>();

    /** Read once for each group, however often the page asks. */
    public AgreementOverview of(long groupId) {
        return overviews.computeIfAbsent(groupId, ownAgreementService::get);
    }
}
