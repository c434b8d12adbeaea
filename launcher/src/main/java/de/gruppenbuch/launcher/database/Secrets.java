package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Passwords that the launcher has drawn, kept in one file of the data folder (mode 0600). */
public final class Secrets {

    /** Without characters that look alike when read from paper or a screen. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    public Secrets(DataFolder folder) {
        this.file = folder.file("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StartRefusedException(e, "data.notReadable", file);
            }
        }
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** The kept value; where there is none yet, the supplied one from now on. */
    public String keep(String name, Supplier<String> first) {
        String kept = values.getProperty(name);
        if (kept == null) {
            kept = first.get();
            values.setProperty(name, kept);
            save();
        }
        return kept;
    }

    /** 32 characters for machines, more than 150 bits. */
    public static String drawPassword() {
        return draw(32);
    }

    /** Four groups of four characters for people, 79 bits. */
    public static String drawReadable() {
        return draw(4) + "-" + draw(4) + "-" + draw(4) + "-" + draw(4);
    }

    private static String draw(int length) {
        return RANDOM.ints(length, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining());
    }

    private void save() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, DataFolder.OWNER_ONLY_FILE);
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", file);
        }
    }
}
