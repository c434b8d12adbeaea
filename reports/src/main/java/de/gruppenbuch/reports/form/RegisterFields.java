package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.usage.ProcessingRegister;
import de.gruppenbuch.domain.usage.RegisterEntry;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the record of processing activities says about each tool, in the order of Art. 30 (1) GDPR,
 * the same in both kinds of files.
 */
public enum RegisterFields {
    PURPOSES("purposes", 30, entry -> FormValue.ofLines(entry.purposes().stream())),
    PEOPLE("people", 26, entry -> FormValue.of(entry.people())),
    DATA("data", 40, entry -> FormValue.ofLines(entry.data().stream())),
    RECIPIENTS("recipients", 30, entry -> FormValue.ofLines(entry.recipients().stream())),
    PARTIES("parties", 24, entry -> FormValue.ofLines(entry.parties().stream())),
    THIRD_COUNTRY("thirdCountry", 34, entry -> FormValue.of(entry.thirdCountry())),
    CONTRACTS("contracts", 20, RegisterFields::contracts),
    DELETION("deletion", 36, entry -> FormValue.ofLines(entry.deletion().stream())),
    MEASURES("measures", 50, entry -> FormValue.ofLines(entry.measures().stream())),
    STATUS("status", 30, entry -> FormValue.ofLines(entry.status().stream())),
    ASSESSED_ON("assessedOn", 13, entry -> FormValue.of(entry.assessedOn())),
    GROUPS("groups", 10, entry -> FormValue.of(Integer.valueOf(entry.groups())));

    private final String key;
    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<RegisterEntry, FormValue> value;

    RegisterFields(String key, int width, Function<RegisterEntry, FormValue> value) {
        this.key = key;
        this.width = width;
        this.value = value;
    }

    /** Head of the column or label of the row. */
    public String label() {
        return FormTexts.text("register." + key);
    }

    /** In characters of a sheet. */
    public int width() {
        return width;
    }

    /** What the entry says about this; missing where it says nothing. */
    public FormValue of(RegisterEntry entry) {
        return value.apply(entry);
    }

    /** Title of both files. */
    public static String title() {
        return FormTexts.text("register.title");
    }

    /** Only the day; no name of anybody. */
    public static String fileName(ProcessingRegister register, String ending) {
        return "Verzeichnis-der-Verarbeitungen_" + register.takenOn() + "." + ending;
    }

    private static FormValue contracts(RegisterEntry entry) {
        List<String> days = entry.contracts().stream().map(GermanDay::format).toList();
        Stream<String> missing =
                entry.contractsMissing() == 0
                        ? Stream.empty()
                        : Stream.of(
                                FormTexts.text(
                                        "register.contractsMissing", entry.contractsMissing()));
        return FormValue.ofLines(Stream.concat(days.stream(), missing));
    }
}
