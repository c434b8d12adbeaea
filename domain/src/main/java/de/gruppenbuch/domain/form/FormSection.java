package de.gruppenbuch.domain.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of a form is about; the same label means something else in another part. */
enum FormSection {
    PERSON_2(
            "(zweite|weitere) (ansprechperson|gruppenleitung|leitung|gruppenleiter|person)|ansprechperson zweite|vertretung der gruppenleitung|^vertretung|zweite ansprech|ansp zweite"),
    PERSON_1(
            "ansprechperson|ansprechleute|gruppenleitung|gruppenleiter|gruppensprecher|schriftverkehr|verantwortliche person|^ansp\\b"),
    ACCOUNT("bankverbindung|^konto|kontoinhaber|kontodaten|bankdaten"),
    OFFICE("kontaktstelle"),
    MEETING("treffpunkt|gruppentreffen|ort der treffen|regelmaessigen treffen|versammlungsort"),
    SIGNING("unterschrift|rechtsverbindlich|^erklaerung(en)?$|ort datum"),
    FUNDER("^an (die|das|den)\\b|krankenkasse|foerdergemeinschaft|gkv gemeinschaft"),
    PROJECT("projekt"),
    FINANCE(
            "finanzierungsplan|kostenplan|kostenaufstellung|ausgaben|einnahmen|kalkulation|finanzierung"),
    GROUP("selbsthilfegruppe|^gruppe|antragsteller|sitz der|^sitz\\b|name der gruppe"),
    FACTS("angaben zur gruppe|strukturdaten|mitglieder");

    @SuppressWarnings("ImmutableEnumChecker") // patterns never change
    private final Pattern words;

    FormSection(String words) {
        this.words = Pattern.compile(words);
    }

    /**
     * The part that a heading or label begins.
     *
     * @param normal as {@link LabelText#normal} gives it
     */
    static Optional<FormSection> of(String normal) {
        for (FormSection section : values()) {
            if (section.words.matcher(normal).find()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    boolean person() {
        return this == PERSON_1 || this == PERSON_2;
    }
}
