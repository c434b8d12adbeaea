package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far the agreement of the group in the address is, for staff. */
@Named
@RequestScoped
public class GroupAgreementView {

    @Inject private AgreementService agreementService;
    @Inject private AddressKey key;

    private AgreementStanding standing;

    @PostConstruct
    void load() {
        standing = agreementService.standing(key.id());
    }

    public AgreementStanding getStanding() {
        return standing;
    }
}
