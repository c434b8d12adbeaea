package de.gruppenbuch.domain.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Holds the caller of this request and where the request comes from. The sign-in mechanism sets
 * both once, everybody else only reads.
 */
@RequestScoped
public class CurrentUser {

    private Caller caller;
    private String address = "";

    /** The network address; never logged, only its hash is kept (slow-down after failures). */
    public void comesFrom(String networkAddress) {
        address = networkAddress;
    }

    /** Empty if the request does not come from the network. */
    public String address() {
        return address;
    }

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
