package de.gruppenbuch.domain.security;

/** One right; a use case asks for exactly one. */
public enum Permission {
    /** Read groups, requests, applications, lists of the own contact point. */
    VIEW_WORK,
    EDIT_GROUP,
    DELETE_GROUP,
    INVITE_LEAD,
    RECORD_TOOL_USE,
    /** Take the record of processing activities (Art. 30 GDPR) out as a file. */
    EXPORT_REGISTER,
    /** Read the catalogue of tools. */
    VIEW_TOOLS,
    /** Judge offerings for the own contact point, add own ones, tell groups about it. */
    ASSESS_TOOLS,
    /** Count inquiries of the public and take back what was counted. */
    COUNT_INQUIRY,
    DECIDE_REQUEST,
    /** Accept a request that the funding gate blocks, with a written reason. */
    OVERRIDE_GATE,
    EDIT_APPLICATION,
    EXPORT_APPLICATION,
    EDIT_SETTINGS,
    MANAGE_PEOPLE,
    /** Read who did what in the own contact point. */
    VIEW_AUDIT,
    MANAGE_TOKENS,
    MANAGE_CONTACT_POINTS,
    VIEW_OWN_GROUP,
    ASK_TOOL_COST,
    /** Work through the meeting agreement of the own group and conclude it. */
    KEEP_OWN_AGREEMENT,
    /** Confirm the conditions that the own group keeps itself. */
    KEEP_CONDITIONS
}
