package de.gruppenbuch.domain.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which words of a label in a form for the proof of use stand for notice and proof; in a form to
 * apply with the same words ask for something else. The words are this software's own choice: few
 * Länder publish their proofs. The first rule that fits wins.
 */
final class ProofRules {

    private static final Map<Pattern, String> RULES = new LinkedHashMap<>();

    static {
        rule(
                "rest(mittel|betrag|summe|geld)|nicht (verbraucht|verwendet|verausgabt)|rueckzahl|zurueckzuzahl|^rest$",
                "proof.rest");
        rule(
                "(tatsaechlich|wirklich)e[nr]? (ausgaben|kosten)|verausgabt|(verbrauchte|verwendete) (mittel|foerder)"
                        + "|ausgaben (gesamt|insgesamt|zusammen)|(gesamt|summe).*ausgaben|gesamtausgaben",
                "proof.spent");
        rule(
                "bescheid.*(vom|datum)|(datum|tag) des \\w*bescheid|bewilligt am|^\\w*bescheid$",
                "notice.day");
        rule("aktenzeichen|geschaeftszeichen", "notice.reference");
        rule(
                "bewilligt|foerdersumme|foerderbetrag|hoehe der foerderung|(erhaltene|ausgezahlte)[nr]? (foerder|mittel|zuwendung|zuschuss|betrag)"
                        + "|zuwendungs(betrag|summe)|^(foerder|zuwendungs)?mittel$",
                "notice.amount");
    }

    private ProofRules() {}

    private static void rule(String words, String value) {
        RULES.put(Pattern.compile(words), value);
    }

    /**
     * Key of the value.
     *
     * @param normal label as {@link LabelText#normal} gives it
     */
    static Optional<String> value(String normal) {
        return RULES.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(normal).find())
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
