package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ZIP of parts whose directory was read strictly; parts are inflated when they are asked for. */
public final class OfficePackage {

    private final byte[] content;
    private final Map<String, OfficeEntry> entries = new LinkedHashMap<>();

    private OfficePackage(byte[] content, List<OfficeEntry> found) {
        this.content = content;
        found.forEach(entry -> entries.put(entry.name(), entry));
    }

    /**
     * Reads the directory, inflates nothing.
     *
     * @throws RuleViolatedException at {@code file}: not a ZIP, broken, encrypted, names twice or
     *     leading elsewhere, too many or overlapping entries
     */
    public static OfficePackage open(byte[] content) {
        return new OfficePackage(content, ZipDirectory.read(content));
    }

    /** In the order of the directory. */
    public List<OfficeEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Whether a part has exactly this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * The part of this name.
     *
     * @throws RuleViolatedException as broken if there is none
     */
    public OfficeEntry entry(String name) {
        OfficeEntry entry = entries.get(name);
        if (entry == null) {
            throw Refusal.BROKEN.at();
        }
        return entry;
    }

    /**
     * The content of a part, compared with its checksum.
     *
     * @throws RuleViolatedException at {@code file}: missing, damaged, larger than it may be
     */
    public byte[] inflate(String name) {
        OfficeEntry entry = entry(name);
        int expected = (int) Math.min(entry.size(), PackageLimits.PART_BYTES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(expected, 1 << 20));
        try (MeasuredStream stream = stream(entry, PackageLimits.PART_BYTES)) {
            stream.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Prepares writing the package again and again with other content in the named parts. */
    public PackageTemplate template(List<String> changed) {
        return new PackageTemplate(content, this, changed);
    }

    MeasuredStream stream(OfficeEntry entry, long limit) {
        return new MeasuredStream(content, entry, limit);
    }
}
