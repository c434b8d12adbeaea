package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.shared.GermanDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Head of the letter: contact point, who writes, day. */
final class OfficeValues {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    private OfficeValues() {}

    static void put(ValueSheet sheet, ContactPointDetails office, String writer, LocalDate day) {
        sheet.put("kontaktstelle.name", office.name())
                .put("kontaktstelle.traeger", office.carrier())
                .put("kontaktstelle.strasse", office.street())
                .put("kontaktstelle.plz", office.postalCode())
                .put("kontaktstelle.ort", office.city())
                .put(
                        "kontaktstelle.anschrift",
                        LetterPolicy.row(
                                office.street(),
                                LetterPolicy.place(office.postalCode(), office.city())))
                .put("kontaktstelle.telefon", office.phone())
                .put("kontaktstelle.email", office.email())
                .put("kontaktstelle.sprechzeiten", office.officeHours())
                .put("bearbeitung", writer)
                .put("datum", GermanDay.format(day))
                .put("datum.lang", LONG.format(day))
                .put("jahr", day.getYear());
    }
}
