package de.gruppenbuch.domain.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of values that belong together, in the order in which people look for them. */
enum LetterSection {
    OFFICE(
            List.of(
                    "kontaktstelle.name",
                    "kontaktstelle.traeger",
                    "kontaktstelle.strasse",
                    "kontaktstelle.plz",
                    "kontaktstelle.ort",
                    "kontaktstelle.anschrift",
                    "kontaktstelle.telefon",
                    "kontaktstelle.email",
                    "kontaktstelle.sprechzeiten",
                    "bearbeitung",
                    "datum",
                    "datum.lang",
                    "jahr")),
    RECIPIENT(List.of("empfaenger.anschrift", "empfaenger.anrede")),
    GROUP(
            List.of(
                    "gruppe.name",
                    "gruppe.thema",
                    "gruppe.anschrift",
                    "gruppe.strasse",
                    "gruppe.plz",
                    "gruppe.ort",
                    "gruppe.treffen",
                    "gruppe.treffpunkt",
                    "gruppe.haeufigkeit",
                    "gruppe.seit",
                    "gruppe.mitglieder",
                    "gruppe.einzugsgebiet",
                    "gruppe.internet",
                    "gruppe.eingetragen",
                    "erste.person",
                    "erste.person.anschrift",
                    "erste.person.telefon",
                    "erste.person.email",
                    "zweite.person",
                    "zweite.person.telefon",
                    "zweite.person.email"),
            list(
                    "werkzeuge",
                    "werkzeug.name",
                    "werkzeug.zweck",
                    "werkzeug.bewertung",
                    "werkzeug.seit")),
    REQUEST(
            List.of(
                    "anfrage.nummer",
                    "anfrage.werkzeug",
                    "anfrage.kosten",
                    "anfrage.jahr",
                    "anfrage.eingereicht",
                    "anfrage.bewilligt",
                    "anfrage.text"),
            list("auflagen", "auflage.text"),
            list("alternativen", "alternative.name")),
    APPLICATION(
            List.of(
                    "antrag.nummer",
                    "antrag.art",
                    "antrag.jahr",
                    "antrag.betrag",
                    "antrag.ausgaben",
                    "antrag.einnahmen",
                    "foerdergeber.name",
                    "foerdergeber.anschrift",
                    "foerdergeber.zeichen",
                    "unterschrift.eins",
                    "unterschrift.zwei"),
            list("ausgaben", "ausgabe.nummer", "ausgabe.art", "ausgabe.text", "ausgabe.betrag"),
            list(
                    "einnahmen",
                    "einnahme.nummer",
                    "einnahme.art",
                    "einnahme.text",
                    "einnahme.betrag"),
            list("anlagen", "anlage.nummer", "anlage.text")),
    INVITATION(
            List.of(
                    "einladung.name",
                    "einladung.gruppe",
                    "einladung.link",
                    "einladung.seite",
                    "einladung.code",
                    "einladung.bis",
                    "einladung.bild")),
    AGREEMENT(
            List.of("absprachen.am", "absprachen.bis", "absprachen.erklaerung"),
            list("absprachen", "absprache.nummer", "absprache.text", "absprache.antwort"));

    private record Columns(String list, List<String> names) {}

    @SuppressWarnings("ImmutableEnumChecker") // copies that nobody can change
    private final List<String> texts;

    @SuppressWarnings("ImmutableEnumChecker") // a map that nobody gets
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    LetterSection(List<String> texts, Columns... lists) {
        this.texts = texts;
        for (Columns each : lists) {
            this.lists.put(each.list(), each.names());
        }
    }

    private static Columns list(String name, String... columns) {
        return new Columns(name, List.of(columns));
    }

    /** Names of single values and of the picture. */
    List<String> texts() {
        return texts;
    }

    /** Names of lists with those of their columns. */
    Map<String, List<String>> lists() {
        return Map.copyOf(lists);
    }

    /** Names of lists in order. */
    List<String> listNames() {
        return List.copyOf(lists.keySet());
    }
}
