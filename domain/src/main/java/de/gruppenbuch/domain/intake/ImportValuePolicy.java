package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells as offices write them (house). What is not understood is left to the rules. */
final class ImportValuePolicy {

    private static final Pattern POSTAL_CODE =
            Pattern.compile("(?:D\\s*-?\\s*)?(\\d{4,5})(?:,0+)?");

    private static final Pattern ADDRESSED =
            Pattern.compile("(?i)(?:(?:frau|herr|herrn|hr\\.?|fr\\.?)\\s+)+");

    /** Small words that belong to the last name. */
    private static final List<String> PARTICLES =
            List.of(
                    "von", "van", "vom", "zu", "zum", "zur", "de", "del", "della", "der", "den",
                    "al");

    private static final int SHORTEST_PART_OF_A_TOPIC = 5;

    private ImportValuePolicy() {}

    /** Excel drops the leading zero of a number: four digits get it back. */
    static String postalCode(String cell) {
        Matcher matcher = POSTAL_CODE.matcher(cell);
        if (!matcher.matches()) {
            return cell;
        }
        String digits = matcher.group(1);
        return digits.length() == 4 ? "0" + digits : digits;
    }

    /** Empty for a word that is not known. */
    static Optional<MeetingMode> meetingMode(String cell) {
        return switch (ImportText.fold(cell)) {
            case "vor ort", "praesenz", "in praesenz", "persoenlich", "on site", "in person" ->
                    Optional.of(MeetingMode.ON_SITE);
            case "online", "digital", "virtuell", "video", "per video", "videokonferenz" ->
                    Optional.of(MeetingMode.ONLINE);
            case "beides",
                    "hybrid",
                    "gemischt",
                    "vor ort und online",
                    "online und vor ort",
                    "praesenz und online",
                    "both" ->
                    Optional.of(MeetingMode.BOTH);
            default -> Optional.empty();
        };
    }

    /**
     * First and last name: "Anna von Beispiel", "Beispiel, Anna", "Frau Anna Beispiel". One word is
     * a last name.
     */
    static String[] person(String cell) {
        String name = ADDRESSED.matcher(cell).replaceFirst("");
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new String[] {
                name.substring(comma + 1).strip(), name.substring(0, comma).strip()
            };
        }
        String[] words = name.strip().split(" ");
        int last = words.length - 1;
        while (last > 1 && PARTICLES.contains(words[last - 1].toLowerCase(Locale.GERMAN))) {
            last--;
        }
        return new String[] {
            String.join(" ", Arrays.copyOfRange(words, 0, last)),
            String.join(" ", Arrays.copyOfRange(words, last, words.length))
        };
    }

    /** "mailto:" comes along when a link is copied. */
    static String email(String cell) {
        return cell.replaceFirst("(?i)^mailto:", "");
    }

    /**
     * Code of the topic that has this code or name in either language, or is the only one in whose
     * name the word stands ("Sucht", "Psychische").
     */
    static Optional<String> topic(String cell, List<Topic> topics) {
        String wanted = ImportText.fold(cell);
        Optional<String> exact =
                topics.stream()
                        .filter(
                                topic ->
                                        topic.code().equalsIgnoreCase(cell)
                                                || ImportText.fold(topic.name().de()).equals(wanted)
                                                || ImportText.fold(topic.name().en())
                                                        .equals(wanted))
                        .map(Topic::code)
                        .findFirst();
        if (exact.isPresent() || wanted.length() < SHORTEST_PART_OF_A_TOPIC) {
            return exact;
        }
        List<String> like =
                topics.stream()
                        .filter(
                                topic ->
                                        (" " + ImportText.fold(topic.name().de()))
                                                .contains(" " + wanted))
                        .map(Topic::code)
                        .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }
}
