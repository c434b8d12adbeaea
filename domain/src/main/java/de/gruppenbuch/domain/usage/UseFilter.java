package de.gruppenbuch.domain.usage;

/**
 * Which uses a list shows; empty values do not filter.
 *
 * @param text found in the name of group, tool or server, or in the purpose, forgiving umlauts and
 *     typing errors
 * @param present true for uses of today, false for those that are over
 */
public record UseFilter(String text, Boolean present) {

    public static UseFilter all() {
        return new UseFilter("", null);
    }
}
