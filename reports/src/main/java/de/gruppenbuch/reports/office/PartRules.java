package de.gruppenbuch.reports.office;

import java.util.Locale;
import java.util.Set;

/** Which parts a form may have: texts, pictures and fonts, nothing that runs. */
final class PartRules {

    private static final Set<String> ENDINGS =
            Set.of(
                    "xml", "rels", "vml", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff",
                    "emf", "wmf", "emz", "wmz", "svg", "ico", "wdp", "hdp", "odttf", "fntdata",
                    "ttf", "sigs", "txt");

    private static final String PRINTER_SETTINGS = "printersettings/printersettings";

    private static final byte[][] PROGRAMS = {
        {'M', 'Z'},
        {0x7f, 'E', 'L', 'F'},
        {'P', 'K', 3, 4},
        {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
        {'#', '!'},
        {'%', 'P', 'D', 'F'}
    };

    private PartRules() {}

    /** Refuses a part for its name or for what the package says about it. */
    static void checkName(OfficeEntry entry, String contentType) {
        String name = entry.folded();
        String type = contentType.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject")
                || name.contains("vbadata")
                || name.contains("/macrosheets/")
                || type.contains("vbaproject")
                || type.contains("macrosheet")) {
            throw Refusal.MACRO.at();
        }
        if (entry.name().endsWith("/")) {
            return;
        }
        if (type.contains("activex")
                || type.contains("oleobject")
                || name.contains("activex")
                || name.contains("/embeddings/")
                || name.contains("oleobject")
                || type.contains("webextension")) {
            throw Refusal.EMBEDDED.at(RelationRules.shown(entry.name()));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean printer = ending.equals("bin") && name.contains(PRINTER_SETTINGS);
        if (!printer && !ENDINGS.contains(ending)) {
            throw Refusal.EMBEDDED.at(RelationRules.shown(entry.name()));
        }
    }

    /**
     * Refuses a program under the name of a picture.
     *
     * @param begin first bytes of the part
     * @param length how many there are
     */
    static void checkBegin(OfficeEntry entry, byte[] begin, int length) {
        for (byte[] program : PROGRAMS) {
            boolean same = length >= program.length;
            for (int i = 0; same && i < program.length; i++) {
                same = begin[i] == program[i];
            }
            if (same) {
                throw Refusal.EMBEDDED.at(RelationRules.shown(entry.name()));
            }
        }
    }
}
