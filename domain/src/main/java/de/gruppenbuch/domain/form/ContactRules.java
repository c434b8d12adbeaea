package de.gruppenbuch.domain.form;

import java.util.Optional;

/** Parts of an address and of a person: the same labels for group, persons and contact point. */
final class ContactRules {

    private ContactRules() {}

    /**
     * Name of the part within its group of values, for example {@code street}; empty if the label
     * is about something else.
     *
     * @param split whether first and last name have a field each nearby
     */
    static Optional<String> part(String normal, boolean split) {
        if (has(normal, "strasse")) {
            return Optional.of(has(normal, "postleitzahl|\\bort\\b") ? "address" : "street");
        }
        if (has(normal, "postleitzahl")) {
            return Optional.of(has(normal, "\\bort\\b|wohnort|stadt") ? "place" : "postalCode");
        }
        if (has(normal, "^(wohn)?ort$|\\bwohnort\\b|^stadt$|\\bort$")) {
            return Optional.of("city");
        }
        if (has(normal, "anschrift|adresse")) {
            return Optional.of("address");
        }
        if (has(normal, "email")) {
            return Optional.of("email");
        }
        if (has(normal, "telefon")) {
            return Optional.of("phone");
        }
        return name(normal, split);
    }

    private static Optional<String> name(String normal, boolean split) {
        if (has(normal, "vorname.*(nach)?name|vor und (nach|zu)name")) {
            return Optional.of("name");
        }
        if (has(normal, "(nach|familien)?name.*vorname")) {
            return Optional.of("lastNameFirst");
        }
        if (has(normal, "vorname")) {
            return Optional.of("firstName");
        }
        if (has(normal, "nachname|familienname|zuname")) {
            return Optional.of("lastName");
        }
        return has(normal, "\\bname\\b")
                ? Optional.of(split ? "lastName" : "name")
                : Optional.empty();
    }

    private static boolean has(String text, String words) {
        return java.util.regex.Pattern.compile(words).matcher(text).find();
    }
}
