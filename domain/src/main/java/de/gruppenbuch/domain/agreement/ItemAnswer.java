package de.gruppenbuch.domain.agreement;

/**
 * What the group says to an item. "Does not apply" always comes with its reason, chosen from a list
 * and never written freely, so that no name can get in.
 */
public enum ItemAnswer {
    AGREED,
    NOT_AGREED,
    OPEN,
    /** Does not apply: the tool has no such function. */
    TOOL_CANNOT,
    /** Does not apply: an exception to which everybody agreed, for example captions. */
    EXCEPTION_AGREED;

    /** Whether nothing is left to do about the item. */
    public boolean settles() {
        return this == AGREED || this == TOOL_CANNOT || this == EXCEPTION_AGREED;
    }
}
