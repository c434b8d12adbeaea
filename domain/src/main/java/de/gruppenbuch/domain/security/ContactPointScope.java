package de.gruppenbuch.domain.security;

/** The contact point whose rows a query may touch. Without it no query compiles. */
public record ContactPointScope(long contactPointId) {

    public ContactPointScope {
        if (contactPointId <= 0) {
            throw new IllegalArgumentException("contactPointId must be positive");
        }
    }
}
