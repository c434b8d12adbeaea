package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens an uploaded template if it is a Word file that can do no harm. */
final class LetterGate {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int DEEPEST = 200;

    private LetterGate() {}

    /**
     * @throws RuleViolatedException at {@code file}
     */
    static LetterPackage open(byte[] file) {
        LetterPackage letter = new LetterPackage(read(file));
        byte[] document =
                letter.find(CompiledLetter.DOCUMENT)
                        .orElseThrow(() -> refused("letter.file.noWord"));
        if (letter.find("word/vbaProject.bin").isPresent()) {
            throw refused("letter.file.macro");
        }
        requireWellFormed(PartBytes.decode(document));
        return letter;
    }

    private static List<LetterPackage.Entry> read(byte[] file) {
        List<LetterPackage.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int room = MOST_BYTES;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0 || entries.size() == MOST_ENTRIES || !names.add(entry.getName())) {
                    throw refused("letter.file.broken");
                }
                if (!entry.isDirectory()) {
                    entries.add(new LetterPackage.Entry(entry.getName(), content));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("letter.file.broken");
        }
        return entries;
    }

    private static void requireWellFormed(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > DEEPEST || event == XMLStreamConstants.DTD) {
                    throw refused("letter.file.broken");
                }
            }
        } catch (XMLStreamException broken) {
            throw refused("letter.file.broken");
        }
    }

    private static RuleViolatedException refused(String key) {
        return new RuleViolatedException("file", key);
    }
}
