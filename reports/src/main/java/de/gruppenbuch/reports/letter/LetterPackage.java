package de.gruppenbuch.reports.letter;

import java.util.List;
import java.util.Optional;

/** The files in a Word file, in their order. */
record LetterPackage(List<Entry> entries) {

    /** One of them, not compressed. */
    record Entry(String name, byte[] content) {}

    Optional<byte[]> find(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::content)
                .findFirst();
    }
}
