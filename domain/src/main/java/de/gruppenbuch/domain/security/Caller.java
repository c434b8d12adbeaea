package de.gruppenbuch.domain.security;

import java.util.Objects;

/**
 * Who calls, read from the database in this request.
 *
 * @param contactPointId null for an operator only
 * @param contactPointName empty for an operator
 * @param contactPointPhone empty where not known
 */
public record Caller(
        long accountId,
        String name,
        String email,
        Role role,
        Long contactPointId,
        String contactPointName,
        String contactPointPhone) {

    public Caller {
        Objects.requireNonNull(role, "role");
        if (role != Role.OPERATOR) {
            Objects.requireNonNull(contactPointId, "contactPointId");
        }
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /**
     * @throws AccessDeniedException for an operator, who belongs to no contact point
     */
    public ContactPointScope scope() {
        if (contactPointId == null) {
            throw new AccessDeniedException();
        }
        return new ContactPointScope(contactPointId);
    }
}
