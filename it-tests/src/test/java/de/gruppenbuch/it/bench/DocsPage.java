package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a run into the page about benchmarks, in place of the run that stands there. */
final class DocsPage {

    private static final String BEGIN = "```text\n";
    private static final String END = "```";

    private DocsPage() {}

    static void update(Path page, String run) {
        try {
            Files.writeString(page, replace(Files.readString(page), run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param run ends with a line break
     */
    static String replace(String page, String run) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, begin + BEGIN.length());
        if (begin < 0 || end < 0) {
            throw new IllegalStateException("the page has no place for a run");
        }
        return page.substring(0, begin + BEGIN.length()) + run + page.substring(end);
    }
}
