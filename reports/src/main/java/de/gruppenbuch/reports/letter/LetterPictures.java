package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.Relations;
import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures whose alternative text holds a name: their file is exchanged. */
final class LetterPictures {

    private static final Pattern DESCRIPTION = Pattern.compile("\\s*\\{\\{([^{}\"']{1,100})}}\\s*");

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
     * @return the part with alternative texts for people; itself if it has no such picture
     */
    PartText exchange(String entry, PartText part, String saying) {
        List<XmlTemplate.Cut<String>> cuts = new ArrayList<>();
        for (XmlNode node : part.elements()) {
            if (node.is("wp:docPr") || node.is("pic:cNvPr")) {
                XmlNode.Attribute place = node.place("descr");
                Matcher matcher = DESCRIPTION.matcher(place == null ? "" : node.attribute("descr"));
                if (matcher.matches()) {
                    String name = matcher.group(1).strip();
                    names.checkPicture(name);
                    note(entry, node, name);
                    cuts.add(
                            new XmlTemplate.Cut<>(
                                    place.from(), place.to(), (text, sink) -> sink.text(text)));
                }
            }
        }
        return cuts.isEmpty() ? part : new PartText(XmlTemplate.of(part.xml, cuts).fill(saying));
    }

    private void note(String entry, XmlNode node, String name) {
        XmlNode drawing = node.within("w:drawing");
        XmlNode picture = drawing == null ? null : drawing.find("a:blip");
        String id = picture == null ? null : picture.attribute("r:embed");
        Relations.of(letter, entry).stream()
                .filter(relation -> relation.id().equals(id))
                .map(relation -> relation.part(entry))
                .filter(target -> target.endsWith(".png"))
                .forEach(target -> found.put(target, name));
    }
}
