package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Role;

/** One person who may sign in. */
public record AccountRow(
        long id, long version, String name, String email, Role role, boolean active) {}
