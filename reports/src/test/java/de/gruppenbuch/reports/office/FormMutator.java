package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes broken forms out of a good one: bytes of the file, or of one of its parts, are turned, cut
 * out, doubled or exchanged. The same seed gives the same forms.
 */
public final class FormMutator {

    private static final String[] PIECES = {
        "<",
        ">",
        "/>",
        "\"",
        "&",
        "&#0;",
        "]]>",
        "<!--",
        "<w:p>",
        "</w:p>",
        "<w:sdt>",
        "</w:tc>",
        "<w:r><w:t>____</w:t></w:r>",
        "☐",
        "\u0000",
        "xmlns:w=\"a\"",
        "999999999999",
        "-1",
        "w:val=\"\""
    };

    private final byte[] form;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Random random;

    /**
     * @param form a good form; a PDF is only changed as a whole
     */
    public FormMutator(byte[] form, long seed) {
        this.form = form.clone();
        this.random = new Random(seed);
        if (form[0] == 'P') {
            OfficePackage opened = OfficePackage.open(form);
            opened.entries().forEach(e -> parts.put(e.name(), opened.inflate(e.name())));
        }
    }

    /** The next broken form. */
    public byte[] next() {
        if (parts.isEmpty() || random.nextInt(4) == 0) {
            return mutate(form);
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) > 0) {
            name =
                    names.stream()
                            .filter(each -> each.endsWith("document.xml"))
                            .findFirst()
                            .orElse(name);
        }
        if (random.nextInt(20) == 0) {
            changed.remove(name);
        } else {
            changed.put(name, mutate(parts.get(name)));
        }
        return PackageFixture.zip(changed);
    }

    private byte[] mutate(byte[] bytes) {
        byte[] changed = bytes.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && changed.length > 1; i++) {
            changed = step(changed);
        }
        return changed;
    }

    private byte[] step(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(20)) {
            case 0 -> turned(bytes, from);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 -> {
                String piece = PIECES[random.nextInt(PIECES.length)];
                yield joined(bytes, from, piece.getBytes(StandardCharsets.UTF_8), from);
            }
            default -> elements(bytes, from);
        };
    }

    private byte[] turned(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** Elements are left out, doubled or put elsewhere, so that the result is well-formed. */
    private byte[] elements(byte[] bytes, int at) {
        List<XmlNode> nodes = new ArrayList<>();
        try {
            XmlTree.parse(bytes).each(nodes::add);
        } catch (RuleViolatedException noXml) {
            return turned(bytes, at);
        }
        if (nodes.isEmpty()) {
            return turned(bytes, at);
        }
        XmlNode node = nodes.get(random.nextInt(nodes.size()));
        XmlNode other = nodes.get(random.nextInt(nodes.size()));
        byte[] copy = Arrays.copyOfRange(bytes, node.from(), node.to());
        return switch (random.nextInt(5)) {
            case 0 -> joined(bytes, node.from(), new byte[0], node.to());
            case 1 -> joined(bytes, node.to(), copy, node.to());
            case 2 -> joined(bytes, other.from(), copy, other.from());
            case 3 -> joined(bytes, other.from(), copy, other.to());
            default ->
                    joined(
                            bytes,
                            node.inner(),
                            new byte[0],
                            Math.max(node.inner(), node.innerEnd()));
        };
    }

    private static byte[] joined(byte[] bytes, int keep, byte[] between, int rest) {
        byte[] all = Arrays.copyOf(bytes, keep + between.length + bytes.length - rest);
        System.arraycopy(between, 0, all, keep, between.length);
        System.arraycopy(bytes, rest, all, keep + between.length, bytes.length - rest);
        return all;
    }
}
