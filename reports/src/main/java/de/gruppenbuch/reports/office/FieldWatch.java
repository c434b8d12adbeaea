package de.gruppenbuch.reports.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks for fields and elements of Word that fetch or start something. The instruction of a field
 * may be spread over many runs and have fields within it, so it is joined before it is read.
 */
final class FieldWatch extends DefaultHandler2 {

    private static final Set<String> REFUSED =
            Set.of(
                    "DDE",
                    "DDEAUTO",
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "INCLUDE",
                    "IMPORT",
                    "LINK",
                    "DATABASE",
                    "EMBED",
                    "CONTROL",
                    "HTMLCONTROL",
                    "ADDIN",
                    "RD",
                    "PRINT",
                    "GLOSSARY");

    private static final Set<String> PROGRAMS =
            Set.of("altChunk", "subDoc", "object", "control", "OLEObject", "objectEmbed");

    private static final int LONGEST_INSTRUCTION = 4_000;

    /** A link of a field leads to the net or within the text, not to files and shared drives. */
    private static final Pattern LINK_TO_FILE =
            Pattern.compile("(?is)\\s*HYPERLINK\\b.*?(?:file:|javascript:|\\\\\\\\).*");

    /** A field that has begun. */
    private static final class Open {
        final StringBuilder instruction = new StringBuilder();
        boolean shown;
    }

    /** The innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private int instructions;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (PROGRAMS.contains(local) && isOffice(uri)) {
            throw Refusal.EMBEDDED.at(local);
        }
        switch (local) {
            case "instrText", "delInstrText" -> instructions++;
            case "fldChar" -> turn(value(attributes, "fldCharType"));
            case "fldSimple" -> check(value(attributes, "instr"));
            case "ddeLink", "ddeItem" -> throw Refusal.DDE.at("DDE");
            default -> {
                // Everything else only holds text.
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("instrText") || local.equals("delInstrText")) {
            instructions--;
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (instructions > 0 && !open.isEmpty()) {
            StringBuilder instruction = open.peek().instruction;
            int room = LONGEST_INSTRUCTION - instruction.length();
            instruction.append(text, from, Math.max(0, Math.min(room, length)));
        }
    }

    @Override
    public void endDocument() {
        open.forEach(field -> check(field.instruction.toString()));
    }

    private void turn(String kind) {
        if (kind.equals("begin")) {
            requireOwnWord();
            open.push(new Open());
        } else if (kind.equals("end") && !open.isEmpty()) {
            check(open.pop().instruction.toString());
        } else if (kind.equals("separate") && !open.isEmpty()) {
            open.peek().shown = true;
            check(open.peek().instruction.toString());
        }
    }

    /** A field whose first word is worked out by another one hides what it does. */
    private void requireOwnWord() {
        Open around = open.peek();
        if (around != null && !around.shown && around.instruction.toString().isBlank()) {
            throw Refusal.DDE.at("QUOTE");
        }
    }

    /** The first word decides; quotes and signs around it do not hide it. */
    private static void check(String instruction) {
        String[] words =
                instruction
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]+", " ")
                        .strip()
                        .split(" ", 3);
        if (REFUSED.contains(words[0])) {
            throw Refusal.DDE.at(words[0]);
        }
        if (LINK_TO_FILE.matcher(instruction).matches()) {
            throw Refusal.EXTERNAL.at(RelationRules.shown(instruction.strip()));
        }
        // Authors use a macro of no name to mark a place to click on.
        if (words[0].equals("MACROBUTTON")
                && !(words.length > 1 && words[1].startsWith("NOMACRO"))) {
            throw Refusal.MACRO.at();
        }
    }

    private static boolean isOffice(String uri) {
        return uri.contains("openxmlformats")
                || uri.contains("ooxml")
                || uri.contains("schemas-microsoft")
                || uri.contains("schemas.microsoft");
    }

    private static String value(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
