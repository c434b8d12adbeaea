package de.gruppenbuch.reports.office;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which relations of a part a form may have. */
final class RelationRules {

    /** A template that Word notes by itself, on the computer of the author. */
    private static final Pattern LOCAL_FILE =
            Pattern.compile("(?i)(?:file:/{0,3})?(?:[a-z]:[\\\\/](?![\\\\/]).*|[^\\\\/:]+)");

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|mailto:|tel:|#).*");

    private static final Set<String> PROGRAMS =
            Set.of(
                    "oleobject",
                    "package",
                    "control",
                    "activexcontrolbinary",
                    "afchunk",
                    "subdocument",
                    "attachedtoolbars",
                    "webextension",
                    "webextensiontaskpanes",
                    "keymapcustomizations",
                    "ui",
                    "extensibility");

    private RelationRules() {}

    /** Refuses what leads out of the file or to a program within it. */
    static void check(Relation relation) {
        String type = relation.type().toLowerCase(Locale.ROOT);
        if (type.contains("vbaproject") || type.contains("macrosheet")) {
            throw Refusal.MACRO.at();
        }
        if (type.equals("attachedtemplate")) {
            requireLocal(relation);
            return;
        }
        if (relation.external()) {
            if (!type.equals("hyperlink") || !LINK.matcher(relation.target()).matches()) {
                throw Refusal.EXTERNAL.at(shown(relation.target()));
            }
            return;
        }
        if (type.startsWith("externallink")) {
            throw Refusal.EXTERNAL.at(shown(relation.target()));
        }
        if (PROGRAMS.contains(type)) {
            throw Refusal.EMBEDDED.at(shown(relation.target()));
        }
        if (relation.target().indexOf(':') >= 0 || relation.target().indexOf('\\') >= 0) {
            throw Refusal.EXTERNAL.at(shown(relation.target()));
        }
    }

    /**
     * Word writes the path of the author's own {@code Normal.dotm} into many documents; it means
     * nothing elsewhere. Anything on the net or a shared drive is fetched on opening.
     */
    private static void requireLocal(Relation relation) {
        if (!LOCAL_FILE.matcher(relation.target()).matches()) {
            throw Refusal.REMOTE_TEMPLATE.at();
        }
    }

    /** Short enough for a sentence. */
    static String shown(String target) {
        String plain = target.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= 80 ? plain : plain.substring(0, 79) + "…";
    }
}
