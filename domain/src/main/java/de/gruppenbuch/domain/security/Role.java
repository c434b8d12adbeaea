package de.gruppenbuch.domain.security;

import static de.gruppenbuch.domain.security.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Who somebody is in Gruppenbuch; docs/permissions.csv shows the same table. */
public enum Role {
    /** Runs the installation and creates contact points; sees no group and no person of a group. */
    OPERATOR(EnumSet.of(MANAGE_CONTACT_POINTS)),
    /**
     * Leads a contact point: all that staff may do, its people, tokens and settings, override of
     * the gate.
     */
    ADMIN(
            EnumSet.of(
                    VIEW_WORK,
                    EDIT_GROUP,
                    DELETE_GROUP,
                    INVITE_LEAD,
                    RECORD_TOOL_USE,
                    EXPORT_REGISTER,
                    VIEW_TOOLS,
                    ASSESS_TOOLS,
                    COUNT_INQUIRY,
                    DECIDE_REQUEST,
                    OVERRIDE_GATE,
                    EDIT_APPLICATION,
                    EXPORT_APPLICATION,
                    EDIT_SETTINGS,
                    MANAGE_PEOPLE,
                    VIEW_AUDIT,
                    MANAGE_TOKENS)),
    /** Works in a contact point. */
    STAFF(
            EnumSet.of(
                    VIEW_WORK,
                    EDIT_GROUP,
                    DELETE_GROUP,
                    INVITE_LEAD,
                    RECORD_TOOL_USE,
                    EXPORT_REGISTER,
                    VIEW_TOOLS,
                    ASSESS_TOOLS,
                    COUNT_INQUIRY,
                    DECIDE_REQUEST,
                    OVERRIDE_GATE,
                    EDIT_APPLICATION,
                    EXPORT_APPLICATION,
                    EDIT_SETTINGS)),
    /** Leads one or more groups: sees and asks for these groups only. */
    LEAD(
            EnumSet.of(
                    VIEW_OWN_GROUP,
                    ASK_TOOL_COST,
                    KEEP_OWN_AGREEMENT,
                    KEEP_CONDITIONS,
                    VIEW_TOOLS));

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
