package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Role;

/**
 * @param groupName empty for staff
 * @param email may be empty
 */
public record OpenInvitation(
        String name, String email, Role role, String contactPointName, String groupName) {}
