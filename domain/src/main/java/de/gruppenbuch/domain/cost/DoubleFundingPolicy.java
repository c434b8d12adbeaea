package de.gruppenbuch.domain.cost;

import java.util.List;
import java.util.Locale;

/**
 * The same purpose must not be paid twice in the same period (§ 45d Abs. 6 SGB XI; declarations of
 * the application forms under § 20h SGB V; read 2026-11-23). Only people can tell whether two tools
 * serve one purpose, so this warns and never blocks.
 */
public final class DoubleFundingPolicy {

    /** Shorter names are part of too many words. */
    private static final int SHORTEST_NAME = 4;

    private DoubleFundingPolicy() {}

    /**
     * @param others of the same group, without the one that is asked about
     * @return in the order given: the same tool or another tool of its kind in the same year
     */
    static List<SamePurpose> find(FundingPurpose asked, List<FundingPurpose> others) {
        return others.stream()
                .filter(other -> asked.year() != null && asked.year().equals(other.year()))
                .filter(other -> sameTool(asked, other) || sameKind(asked, other))
                .map(
                        other ->
                                new SamePurpose(
                                        other.number(),
                                        other.application(),
                                        other.toolName(),
                                        sameTool(asked, other)))
                .toList();
    }

    private static boolean sameKind(FundingPurpose asked, FundingPurpose other) {
        return asked.category() != null && asked.category() == other.category();
    }

    /** A line written by hand has no tool; it is the same if it names the tool. */
    private static boolean sameTool(FundingPurpose asked, FundingPurpose other) {
        if (asked.toolId() != null && other.toolId() != null) {
            return asked.toolId().equals(other.toolId());
        }
        String name = plain(asked.toolName());
        String otherName = plain(other.toolName());
        boolean named = other.application() && name.length() >= SHORTEST_NAME;
        return !name.isEmpty() && (name.equals(otherName) || (named && otherName.contains(name)));
    }

    private static String plain(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.GERMAN);
    }
}
