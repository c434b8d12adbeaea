package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;

/**
 * What a group does with a tool. Each way asks for a protection level unless the group wants
 * another (catalogue rules "protectionLevel", version 1.0 of 2026-11-23: HIGH for confidential
 * exchange, NORMAL for meetings with agreements, LOW for dates and organisation).
 */
public enum WayOfUse {
    MEETING(ProtectionLevel.NORMAL),
    /** Talk between the meetings, often about how people are. */
    EXCHANGE(ProtectionLevel.HIGH),
    DOCUMENTS(ProtectionLevel.NORMAL),
    ORGANISATION(ProtectionLevel.LOW);

    private final ProtectionLevel usualLevel;

    WayOfUse(ProtectionLevel usualLevel) {
        this.usualLevel = usualLevel;
    }

    public ProtectionLevel usualLevel() {
        return usualLevel;
    }

    /** What tools of a category are mostly used for, as long as nobody said otherwise. */
    public static WayOfUse usualFor(ToolCategory category) {
        return switch (category) {
            case VIDEO_CONFERENCE, PHONE_CONFERENCE -> MEETING;
            case MESSENGER -> EXCHANGE;
            case COLLABORATION -> DOCUMENTS;
            case BROADCAST, SCHEDULING -> ORGANISATION;
        };
    }
}
