package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks at every part of a package once: names, kinds, sizes as they really come out, XML,
 * relations and fields. What Excel alone can hide (queries, formulas that call out) is the matter
 * of its reader.
 */
public final class PackageGate {

    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String EXCEL = "spreadsheetml.sheet.main+xml";

    private final OfficePackage source;
    private final ContentTypes types = new ContentTypes();
    private final SafeXml.Budget budget = new SafeXml.Budget(PackageLimits.ELEMENTS);
    private long inflated;
    private long inflatedXml;

    private PackageGate(OfficePackage source) {
        this.source = source;
    }

    /**
     * Lets a harmless file of Word or Excel in.
     *
     * @throws RuleViolatedException at {@code file}, with the reason
     */
    public static FormFormat check(byte[] content) {
        OfficePackage source = OfficePackage.open(content);
        try {
            return new PackageGate(source).check();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Name of the part that holds the text or the workbook, of a package that passed.
     *
     * @throws RuleViolatedException as broken if there is none
     */
    public static String mainPart(OfficePackage source) {
        return Relations.of(source, "").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(relation -> relation.part(""))
                .findFirst()
                .orElseThrow(Refusal.BROKEN::at);
    }

    private FormFormat check() throws IOException {
        if (!source.has(ContentTypes.PART)) {
            throw Refusal.TYPE.at();
        }
        xml(source.entry(ContentTypes.PART), types);
        requireNoMacros();
        for (OfficeEntry entry : source.entries()) {
            PartRules.checkName(entry, types.of(entry.name()));
        }
        List<Relation> roots = relations("_rels/.rels");
        String main =
                roots.stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(relation -> relation.part(""))
                        .findFirst()
                        .orElseThrow(Refusal.TYPE::at);
        FormFormat format = format(types.of(main));
        source.entry(main);
        for (OfficeEntry entry : source.entries()) {
            if (!entry.name().equals(ContentTypes.PART) && !entry.name().equals("_rels/.rels")) {
                check(entry, format, entry.name().equals(main));
            }
        }
        return format;
    }

    private void requireNoMacros() {
        if (types.mention("macroenabled") || types.mention("vbaproject")) {
            throw types.mention("binary.macroenabled") ? Refusal.TYPE.at() : Refusal.MACRO.at();
        }
    }

    private static FormFormat format(String mainType) {
        if (mainType.endsWith(WORD)) {
            return FormFormat.WORD;
        }
        if (mainType.endsWith(EXCEL)) {
            return FormFormat.EXCEL;
        }
        throw mainType.endsWith("template.main+xml") ? Refusal.MODEL.at() : Refusal.TYPE.at();
    }

    private void check(OfficeEntry entry, FormFormat format, boolean main) throws IOException {
        String type = types.of(entry.name());
        if (entry.folded().endsWith(".rels")) {
            relations(entry.name());
        } else if (entry.isXml() || type.endsWith("+xml")) {
            xml(entry, new Root(main ? format : null));
        } else {
            other(entry);
        }
    }

    private List<Relation> relations(String name) throws IOException {
        Relations relations = new Relations();
        xml(source.entry(name), relations);
        relations.found().forEach(RelationRules::check);
        return relations.found();
    }

    private void xml(OfficeEntry entry, DefaultHandler2 handler) throws IOException {
        long limit =
                Math.min(
                        PackageLimits.XML_BYTES,
                        Math.min(
                                PackageLimits.TOTAL_BYTES - inflated,
                                PackageLimits.TOTAL_XML_BYTES - inflatedXml));
        try (MeasuredStream stream = source.stream(entry, limit)) {
            SafeXml.scan(stream, budget, handler);
            handler.endDocument();
            stream.drain();
            inflated += stream.count();
            inflatedXml += stream.count();
        } catch (SAXException malformed) {
            throw Refusal.BROKEN.at();
        }
    }

    private void other(OfficeEntry entry) throws IOException {
        long limit = Math.min(PackageLimits.PART_BYTES, PackageLimits.TOTAL_BYTES - inflated);
        try (MeasuredStream stream = source.stream(entry, limit)) {
            byte[] begin = new byte[8];
            int length = stream.readNBytes(begin, 0, begin.length);
            PartRules.checkBegin(entry, begin, length);
            stream.drain();
            inflated += stream.count();
        }
    }

    /** Watches fields, and that the main part begins as its type says. */
    private static final class Root extends DefaultHandler2 {

        private final FieldWatch fields = new FieldWatch();
        private final FormFormat expected;
        private boolean begun;

        Root(FormFormat expected) {
            this.expected = expected;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            if (!begun && expected != null) {
                String root = expected == FormFormat.WORD ? "document" : "workbook";
                if (!local.equals(root)) {
                    throw Refusal.CONTRADICTION.at();
                }
            }
            begun = true;
            fields.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            fields.endElement(uri, local, name);
        }

        @Override
        public void characters(char[] text, int from, int length) {
            fields.characters(text, from, length);
        }

        @Override
        public void endDocument() {
            fields.endDocument();
        }
    }
}
