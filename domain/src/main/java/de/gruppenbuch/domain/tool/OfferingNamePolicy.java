package de.gruppenbuch.domain.tool;

import java.util.List;
import java.util.regex.Pattern;

/** How an offering is called where its tool does not stand beside it. */
public final class OfferingNamePolicy {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_NAME = 4;

    private OfferingNamePolicy() {}

    /**
     * The tool's name is put in front unless the offering already carries a word of it.
     *
     * @param offering empty if only the tool is known
     */
    public static String fullName(String tool, String offering) {
        if (offering.isBlank()) {
            return tool;
        }
        List<String> words = List.of(NO_LETTERS.split(offering));
        boolean named =
                NO_LETTERS
                        .splitAsStream(tool)
                        .anyMatch(word -> word.length() >= SHORTEST_NAME && words.contains(word));
        return named ? offering : tool + ", " + offering;
    }
}
