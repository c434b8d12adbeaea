package de.gruppenbuch.domain.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Holds the caller of this request. The sign-in mechanism sets it once, everybody else only reads.
 */
@RequestScoped
public class CurrentUser {

    private Caller caller;

    public void is(Caller signedIn) {
        caller = signedIn;
    }

    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /**
     * @throws AccessDeniedException if nobody is signed in
     */
    public Caller get() {
        return find().orElseThrow(AccessDeniedException::new);
    }

    public ContactPointScope scope() {
        return get().scope();
    }
}
