package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.OfficePackage;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures whose alternative text holds a name: their file is exchanged. */
final class LetterPictures {

    private static final Pattern DESCRIPTION =
            Pattern.compile("\\bdescr=(\"|')\\s*\\{\\{([^{}\"']{1,100})}}\\s*\\1");
    private static final Pattern EMBED = Pattern.compile("\\br:embed=[\"']([^\"']+)[\"']");
    private static final Pattern RELATIONSHIP = Pattern.compile("<Relationship\\b[^>]*>");

    private final OfficePackage letter;
    private final MarkNames names;
    private final Map<String, String> found = new TreeMap<>();

    LetterPictures(OfficePackage letter, MarkNames names) {
        this.letter = letter;
        this.names = names;
    }

    /** Names of the entries to exchange, with the name of the picture that comes instead. */
    Map<String, String> files() {
        return found;
    }

    /**
     * @param entry name of the part
     * @param saying what the alternative text becomes
     * @return the part with alternative texts for people
     */
    String exchange(String entry, PartText part, String saying) {
        StringBuilder result = new StringBuilder(part.xml);
        for (int i = part.elements().size() - 1; i >= 0; i--) {
            XmlNode node = part.elements().get(i);
            if (node.is("wp:docPr") || node.is("pic:cNvPr")) {
                Matcher matcher =
                        DESCRIPTION
                                .matcher(part.xml)
                                .region(node.start, node.contentStart)
                                .useTransparentBounds(true);
                if (matcher.find()) {
                    String name = matcher.group(2).strip();
                    names.checkPicture(name);
                    note(entry, part, node, name);
                    result.replace(matcher.start(), matcher.end(), "descr=\"" + saying + "\"");
                }
            }
        }
        return result.toString();
    }

    private void note(String entry, PartText part, XmlNode node, String name) {
        XmlNode drawing = node.above("w:drawing");
        if (drawing == null) {
            return;
        }
        Matcher embed = EMBED.matcher(part.xml).region(drawing.start, drawing.end);
        if (embed.find()) {
            String target = target(entry, embed.group(1));
            if (target.endsWith(".png")) {
                found.put(target, name);
            }
        }
    }

    private String target(String entry, String id) {
        int slash = entry.lastIndexOf('/') + 1;
        String folder = entry.substring(0, slash);
        String relations = folder + "_rels/" + entry.substring(slash) + ".rels";
        String xml = letter.has(relations) ? PartBytes.decode(letter.inflate(relations)) : "";
        Matcher each = RELATIONSHIP.matcher(xml);
        while (each.find()) {
            if (id.equals(attribute(each.group(), "Id"))) {
                String target = attribute(each.group(), "Target");
                return target.startsWith("/") ? target.substring(1) : folder + target;
            }
        }
        return "";
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=[\"']([^\"']*)[\"']").matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }
}
