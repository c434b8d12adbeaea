package de.gruppenbuch.reports.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** What a package says its parts are: {@code [Content_Types].xml} (ECMA-376 part 2, 10.1.2). */
final class ContentTypes extends DefaultHandler2 {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byEnding = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String type = attributes.getValue("ContentType");
        if (type == null) {
            return;
        }
        if (local.equals("Default") && attributes.getValue("Extension") != null) {
            byEnding.put(fold(attributes.getValue("Extension")), type);
        } else if (local.equals("Override") && attributes.getValue("PartName") != null) {
            String part = fold(attributes.getValue("PartName"));
            if (byPart.put(part.startsWith("/") ? part.substring(1) : part, type) != null) {
                throw Refusal.CONTRADICTION.at();
            }
        }
    }

    /** Type of a part, empty if the package does not say. */
    String of(String part) {
        String folded = fold(part);
        String type = byPart.get(folded);
        if (type == null) {
            type = byEnding.get(folded.substring(folded.lastIndexOf('.') + 1));
        }
        return type == null ? "" : type;
    }

    /** Whether any part is said to be of a type with this word in it. */
    boolean mention(String word) {
        return byPart.values().stream().anyMatch(type -> fold(type).contains(word))
                || byEnding.values().stream().anyMatch(type -> fold(type).contains(word));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
