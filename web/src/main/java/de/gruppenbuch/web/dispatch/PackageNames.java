package de.gruppenbuch.web.dispatch;

/** Numbered names of files that speak and tell of nobody. */
final class PackageNames {

    private int last = 1;

    String checklist() {
        return "00_Checkliste.docx";
    }

    String cover() {
        return "01_Anschreiben.docx";
    }

    /**
     * @param ending with its dot
     */
    String next(String name, String ending) {
        last++;
        return "%02d_%s%s".formatted(last, name, ending);
    }

    /** What a file is called in letters and lists, for example {@code Beleg 2026-0002}. */
    static String words(String fileName) {
        return fileName.replaceFirst("^\\d+_", "")
                .replaceFirst("\\.\\w+$", "")
                .replace("Anlage_Digitale_Anwendungen", "Anlage „Digitale Anwendungen“")
                .replace("Gruendung", "Gründung")
                .replace('_', ' ');
    }
}
