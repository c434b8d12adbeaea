package de.gruppenbuch.domain.intake;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Guesses what a column is from its heading. The words are those of our own list and of lists as
 * offices keep them (house).
 */
final class ImportColumnPolicy {

    private static final Map<ImportField, List<String>> WORDS =
            Map.ofEntries(
                    entry(
                            ImportField.NAME,
                            words(
                                    "name der gruppe|gruppe|gruppenname|selbsthilfegruppe|shg|name der shg|name selbsthilfegruppe"
                                            + "|bezeichnung|titel|name of the group|group|group name")),
                    entry(
                            ImportField.TOPIC,
                            words(
                                    "thema|krankheitsbild|erkrankung|krankheit|indikation|themenbereich|bereich|kategorie"
                                            + "|themengebiet|hauptthema|diagnose|topic")),
                    entry(
                            ImportField.TOPIC_DETAIL,
                            words(
                                    "genauer|unterthema|thema genauer|schwerpunkt|stichwort|stichworte|in detail")),
                    entry(
                            ImportField.POSTAL_CODE,
                            words("plz|postleitzahl|postal code|postcode|zip")),
                    entry(
                            ImportField.CITY,
                            words("ort|stadt|wohnort|gemeinde|ort der gruppe|town|city|place")),
                    entry(
                            ImportField.MEETING,
                            words(
                                    "treffen|treffart|treffform|art des treffens|art der treffen|form der treffen|format"
                                            + "|online oder vor ort|meetings|meeting")),
                    entry(
                            ImportField.CONTACT_NAME,
                            words(
                                    "ansprechperson|ansprechpartner|ansprechpartnerin|ansprechpartner in|kontakt|kontaktperson"
                                            + "|leitung|gruppenleitung|gruppenleiter|gruppenleiterin|name der ansprechperson"
                                            + "|contact person|contact")),
                    entry(
                            ImportField.FIRST_NAME,
                            words(
                                    "vorname|vorname ansprechperson|vorname der ansprechperson|first name")),
                    entry(
                            ImportField.LAST_NAME,
                            words(
                                    "nachname|familienname|zuname|nachname ansprechperson|nachname der ansprechperson"
                                            + "|last name|surname")),
                    entry(
                            ImportField.EMAIL,
                            words(
                                    "e mail adresse|e mail|email|mail|emailadresse|mailadresse|e mailadresse|e mail address"
                                            + "|email address")),
                    entry(
                            ImportField.PHONE,
                            words(
                                    "telefon|telefonnummer|tel|tel nr|telefon nr|telefonnr|handy|mobil|mobiltelefon|festnetz"
                                            + "|rufnummer|telephone|phone")));

    /** Fields whose first word is enough: "Telefon privat", "E-Mail (Gruppe)". */
    private static final List<ImportField> BY_FIRST_WORD =
            List.of(ImportField.PHONE, ImportField.EMAIL, ImportField.POSTAL_CODE);

    private ImportColumnPolicy() {}

    /**
     * One field for each heading, none of them twice; the first column that fits has it. A column
     * "Name" is the group, or the person if the group has a column of its own.
     */
    static List<ImportField> guess(List<String> headings) {
        List<String> folded = headings.stream().map(ImportText::fold).toList();
        List<ImportField> columns =
                new ArrayList<>(Collections.nCopies(headings.size(), ImportField.NONE));
        WORDS.forEach((field, words) -> take(columns, folded, field, words));
        for (ImportField field : BY_FIRST_WORD) {
            List<String> firstWords =
                    folded.stream().map(heading -> firstWord(heading, field)).toList();
            take(columns, firstWords, field, WORDS.get(field));
        }
        take(columns, folded, plainName(columns), List.of("name"));
        return List.copyOf(columns);
    }

    private static ImportField plainName(List<ImportField> columns) {
        if (!columns.contains(ImportField.NAME)) {
            return ImportField.NAME;
        }
        if (columns.contains(ImportField.FIRST_NAME)) {
            return ImportField.LAST_NAME;
        }
        return ImportField.CONTACT_NAME;
    }

    private static void take(
            List<ImportField> columns,
            List<String> headings,
            ImportField field,
            List<String> words) {
        if (columns.contains(field)) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column) == ImportField.NONE && words.contains(headings.get(column))) {
                columns.set(column, field);
                return;
            }
        }
    }

    private static String firstWord(String heading, ImportField field) {
        return field == ImportField.EMAIL && heading.startsWith("e mail ")
                ? "e mail"
                : heading.replaceFirst(" .*", "");
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split("\\|"));
    }
}
