package de.gruppenbuch.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which keys of texts pages and classes name. */
final class Sources {

    private static final Pattern IN_PAGES = Pattern.compile("'(\\w+(?:\\.\\w+)*\\.?)'");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:msg\\[|text\\.with\\()'(\\w+(?:\\.\\w+)*\\.?)'");
    private static final Pattern IN_CLASSES = Pattern.compile("\"\\{?(\\w+(?:\\.\\w+)*\\.?)}?\"");

    /** Everything in quotes that could be a key or the beginning of one. */
    private final Set<String> named = new TreeSet<>();

    /** What pages surely ask for. */
    private final Set<String> asked = new TreeSet<>();

    static Sources of(Path... folders) {
        Sources sources = new Sources();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                sources.add(file.toString(), read(file));
            }
        }
        return sources;
    }

    void add(String file, String source) {
        if (file.endsWith(".java")) {
            collect(IN_CLASSES, source, named);
        } else if (file.endsWith(".xhtml")) {
            collect(IN_PAGES, source, named);
            collect(ASKED_FOR, source, asked);
        }
    }

    /**
     * Keys that a page asks for or a class seems to ask for, that no bundle has.
     *
     * @param prefixes beginnings to which pages and classes add the rest
     * @param others quoted words that look like keys and are none
     */
    List<String> missing(Set<String> keys, Collection<String> prefixes, Collection<String> others) {
        Set<String> areas = new TreeSet<>();
        keys.forEach(key -> areas.add(key.replaceFirst("\\..*", ".")));
        Set<String> wanted = new TreeSet<>(asked);
        named.stream()
                .filter(name -> areas.stream().anyMatch(name::startsWith))
                .forEach(wanted::add);
        wanted.removeAll(keys);
        wanted.removeAll(prefixes);
        wanted.removeAll(others);
        return List.copyOf(wanted);
    }

    /** Keys that nobody names, whole or by a prefix. */
    List<String> unused(Set<String> keys, Collection<String> prefixes) {
        return keys.stream()
                .filter(key -> !named.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
    }

    /** Entries of a list of exceptions that stand in no source any more. */
    List<String> stale(Collection<String> exceptions) {
        return exceptions.stream().filter(each -> !named.contains(each)).sorted().toList();
    }

    private static void collect(Pattern pattern, String source, Set<String> target) {
        pattern.matcher(source).results().forEach(match -> target.add(match.group(1)));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            String name = file.toString();
            return name.endsWith(".java") || name.endsWith(".xhtml") ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
