package de.gruppenbuch.domain.dispatch;

import java.util.Arrays;
import java.util.Optional;

/** What an enclosure is. */
public enum EnclosureKind {
    PROOF("proof", "Verwendungsnachweis"),
    MINUTES("minutes", "Gruendungsprotokoll"),
    FLYER("flyer", "Flyer"),
    WORK_PLAN("workPlan", "Arbeitsplan"),
    CALCULATION("calculation", "Kalkulation"),
    DATA_USE("dataUse", "Datenverwendung"),
    OFFER("", "Angebot"),
    OTHER("", "Weitere_Anlage");

    private final String code;
    private final String fileName;

    EnclosureKind(String code, String fileName) {
        this.code = code;
        this.fileName = fileName;
    }

    /** Part of a file name; tells nothing of anybody. */
    public String fileName() {
        return fileName;
    }

    /** The kind that a code of the funding profile asks for; empty for what Gruppenbuch writes. */
    static Optional<EnclosureKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
