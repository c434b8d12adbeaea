package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The profile of a Land as a contact point sees it: shipped values under its own corrections. */
@ApplicationScoped
public class Profiles {

    @Inject private FundingCatalogue catalogue;
    @Inject private ProfileRepository repository;

    FundingProfile of(ContactPointScope scope, Land land) {
        List<ProfileValue> corrections =
                repository.listCorrections(scope, land).stream()
                        .map(
                                correction ->
                                        new ProfileValue(
                                                correction.key(),
                                                correction.value(),
                                                correction.statedForYear(),
                                                correction.source(),
                                                correction.checkedOn(),
                                                Certainty.CORRECTED,
                                                ""))
                        .toList();
        return catalogue.profile(land).with(corrections);
    }
}
