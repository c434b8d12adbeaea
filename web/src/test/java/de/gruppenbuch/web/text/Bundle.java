package de.gruppenbuch.web.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of one language.
 *
 * @param repeated keys that the file holds twice; the later one would win unseen
 */
record Bundle(String name, Map<String, String> texts, List<String> repeated) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+)=");

    static Bundle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(String name, String source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        Set<String> seen = new HashSet<>();
        List<String> repeated =
                KEY.matcher(source)
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !seen.add(key))
                        .toList();
        return new Bundle(name, texts, repeated);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** Keys that only one of the two languages has. */
    Set<String> withoutTwin(Bundle other) {
        Set<String> alone = new TreeSet<>(keys());
        alone.addAll(other.keys());
        alone.removeIf(key -> keys().contains(key) && other.keys().contains(key));
        return alone;
    }

    /** Keys whose sentences take different arguments in the two languages. */
    List<String> differentPlaceholders(Bundle other) {
        return keys().stream()
                .filter(other.keys()::contains)
                .filter(key -> !placeholders(key).equals(other.placeholders(key)))
                .toList();
    }

    /** Keys with nothing to read. */
    List<String> empty() {
        return keys().stream().filter(key -> texts.get(key).isBlank()).toList();
    }

    /**
     * Texts that {@link MessageFormat} would refuse or would show without a piece: a typewriter
     * apostrophe quotes what follows.
     */
    List<String> unsafe() {
        List<String> unsafe = new ArrayList<>();
        texts.forEach(
                (key, text) -> {
                    if (text.contains("'") || !isFormat(text)) {
                        unsafe.add(key);
                    }
                });
        return unsafe;
    }

    private Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(texts.get(key))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isFormat(String text) {
        try {
            // sentences of Bean Validation name their arguments
            new MessageFormat(text.replaceAll("\\{[a-z]+}", ""));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
