package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What other features of the domain need of contact points, inside their own use case. */
@ApplicationScoped
public class ContactPoints {

    @Inject private ContactPointRepository repository;
    @Inject private Clock clock;

    /** The operator's or set-up's capability must be open. */
    public ContactPointScope create(EditContactPoint values) {
        ContactPoint contactPoint = new ContactPoint(values, clock.instant());
        repository.add(contactPoint);
        return new ContactPointScope(contactPoint.id());
    }

    public ContactPointDetails get(ContactPointScope scope) {
        return repository.get(scope).toDetails();
    }

    /** Until the transaction ends, no other transaction gets past this line. */
    public void oneSetUpAtATime() {
        repository.lockSetUp();
    }

    /** The operator's capability must be open, else nothing is seen. */
    public boolean none() {
        return repository.count() == 0;
    }
}
