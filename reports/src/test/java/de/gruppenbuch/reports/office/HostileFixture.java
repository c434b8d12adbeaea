package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that must not get in, made here and nowhere kept, each with the reason. */
public final class HostileFixture {

    /** A bad file. */
    public record Case(String name, byte[] content, Refusal reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final Map<String, Case> cases = new LinkedHashMap<>();

    private HostileFixture() {}

    /** All of them. */
    public static Iterable<Case> all() {
        HostileFixture fixture = new HostileFixture();
        fixture.kinds();
        fixture.bombs();
        fixture.broken();
        fixture.names();
        HostileXml.add(fixture);
        fixture.relations();
        fixture.programs();
        fixture.types();
        return fixture.cases.values();
    }

    /** A harmless small form. */
    public static PackageFixture good() {
        return PackageFixture.word(WordXml.p(WordXml.t("Name: ______")));
    }

    void add(String name, byte[] content, Refusal reason) {
        cases.put(name, new Case(name, content, reason));
    }

    void body(String name, String body, Refusal reason) {
        add(name, PackageFixture.word(body).bytes(), reason);
    }

    private void kinds() {
        add("nothing", new byte[0], Refusal.EMPTY);
        add("a text", ascii("Name der Gruppe: "), Refusal.TYPE);
        add("a web page", ascii("<!DOCTYPE html><html></html>"), Refusal.TYPE);
        add("rich text", ascii("{\\rtf1\\ansi Antrag}"), Refusal.TYPE);
        add("a ZIP of pictures", PackageFixture.zip(Map.of("a.png", new byte[9])), Refusal.TYPE);
        add("an empty ZIP", PackageFixture.zip(Map.of()), Refusal.TYPE);
        add("200 MB", Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 200 << 20), Refusal.LARGE);
        add("old Word", OleFixture.with("WordDocument"), Refusal.OLD_FORMAT);
        add("old Excel", OleFixture.with("Workbook"), Refusal.OLD_FORMAT);
        add("encrypted Word", OleFixture.encrypted(good().bytes()), Refusal.PROTECTED);
        add("half a PDF", ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), Refusal.BROKEN);
        add(
                "an encrypted PDF",
                ascii("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\nstartxref\n9\n%%EOF\n"),
                Refusal.PROTECTED);
    }

    private void bombs() {
        body("comments of 40 MB", "<!-- x -->".repeat(4 << 20), Refusal.BOMB);
        add(
                "a picture of 200 MB",
                good().file("word/media/image1.png", new byte[200 << 20]).bytes(),
                Refusal.BOMB);
        PackageFixture many = good();
        for (int i = 0; i < 3_000; i++) {
            many.file("word/media/i" + i + ".png", new byte[1]);
        }
        add("3,000 pictures", many.bytes(), Refusal.BOMB);
        PackageFixture sum = good();
        byte[] noise = ZipTricks.noise(5 << 10);
        for (int i = 0; i < 300; i++) {
            sum.file("word/media/i" + i + ".png", ZipTricks.repeat(noise, 100));
        }
        add("300 pictures that add up", sum.bytes(), Refusal.BOMB);
        add("parts that share bytes", ZipTricks.overlapping(good().bytes()), Refusal.BOMB);
        add("a size that is a lie", ZipTricks.understated(good().bytes()), Refusal.BROKEN);
    }

    private void broken() {
        byte[] good = good().bytes();
        for (int part = 1; part < 8; part++) {
            int length = good.length * part / 8;
            add("cut after " + part + " eighths", Arrays.copyOf(good, length), Refusal.BROKEN);
        }
        add("without its last byte", Arrays.copyOf(good, good.length - 1), Refusal.BROKEN);
        add("something in front", ZipTricks.join(ascii("PK\3\4evil"), good), Refusal.BROKEN);
        add("something behind", ZipTricks.join(good, ascii("evil")), Refusal.BROKEN);
        add("an encrypted part", ZipTricks.encryptedFlag(good), Refusal.PROTECTED);
        add("two names for a part", ZipTricks.renamedInDirectory(good), Refusal.CONTRADICTION);
    }

    private void names() {
        for (String name :
                new String[] {
                    "../evil.xml",
                    "word/../../evil.xml",
                    "/etc/evil.xml",
                    "C:/evil.xml",
                    "..\\evil.xml"
                }) {
            add("a part called " + name, good().file(name, "<a/>").bytes(), Refusal.PATH);
        }
        add(
                "two parts but for a capital",
                good().file("word/a.xml", "<a/>").file("word/A.xml", "<b/>").bytes(),
                Refusal.DUPLICATE);
        add(
                "two parts of one name",
                ZipTricks.rename(
                        good().file("word/a.xml", "<a/>").file("word/b.xml", "<b/>").bytes(),
                        "word/b.xml",
                        "word/a.xml"),
                Refusal.DUPLICATE);
    }

    private void relations() {
        String main = "word/document.xml";
        add(
                "a linked picture",
                good().relateOutside(main, "image", "https://example.org/a.png").bytes(),
                Refusal.EXTERNAL);
        add(
                "a linked file",
                good().relateOutside(main, "hyperlink", "file:///c:/a.exe").bytes(),
                Refusal.EXTERNAL);
        add(
                "a linked frame",
                good().relateOutside(main, "frame", "https://example.org/").bytes(),
                Refusal.EXTERNAL);
        for (String address :
                new String[] {
                    "https://example.org/a.dotm",
                    "\\\\server\\a.dotm",
                    "file://server/a.dotm",
                    "file:///\\\\server\\a.dotm"
                }) {
            add(
                    "the template " + address,
                    good().relateOutside("word/settings.xml", "attachedTemplate", address).bytes(),
                    Refusal.REMOTE_TEMPLATE);
        }
        add(
                "an external link of Excel",
                PackageFixture.excel("")
                        .relate(
                                "xl/workbook.xml",
                                "externalLink",
                                "externalLinks/externalLink1.xml")
                        .bytes(),
                Refusal.EXTERNAL);
        add(
                "a linked object",
                good().relateOutside(main, "oleObject", "https://example.org/a").bytes(),
                Refusal.EXTERNAL);
    }

    private void programs() {
        String office = "application/vnd.ms-office.vbaProject";
        add("macros", good().part("word/vbaProject.bin", office, "x").bytes(), Refusal.MACRO);
        add(
                "macros by type",
                good().bytes(
                                types ->
                                        types.replace(
                                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                                "vnd.ms-word.document.macroEnabled.main+xml")),
                Refusal.MACRO);
        add(
                "an embedded workbook",
                good().file("word/embeddings/a.xlsx", "PK").bytes(),
                Refusal.EMBEDDED);
        add(
                "a control",
                good().file("word/activeX/activeX1.xml", "<a/>").bytes(),
                Refusal.EMBEDDED);
        add("a program", good().file("word/media/a.exe", "MZ").bytes(), Refusal.EMBEDDED);
        add(
                "a ZIP in the ZIP",
                good().file("word/a.zip", good().bytes()).bytes(),
                Refusal.EMBEDDED);
        add("a program as picture", good().file("word/a.png", "MZ\0\0").bytes(), Refusal.EMBEDDED);
        body("an object", WordXml.p("<w:r><w:object/></w:r>"), Refusal.EMBEDDED);
        body("another document", "<w:altChunk r:id=\"rId9\"/>", Refusal.EMBEDDED);
    }

    private void types() {
        add(
                "no list of types",
                ZipTricks.rename(good().bytes(), "[Content_Types].xml", "[Content_Typos].xml"),
                Refusal.TYPE);
        add("a list of types that says nothing", good().bytes(types -> "<Types/>"), Refusal.TYPE);
        add(
                "Word that says it is Excel",
                good().bytes(
                                types ->
                                        types.replace(
                                                "wordprocessingml.document.main+xml",
                                                "spreadsheetml.sheet.main+xml")),
                Refusal.CONTRADICTION);
        add(
                "a template",
                good().bytes(types -> types.replace("document.main+xml", "template.main+xml")),
                Refusal.MODEL);
        add(
                "slides",
                good().bytes(
                                types ->
                                        types.replace(
                                                "wordprocessingml.document.main",
                                                "presentationml.presentation.main")),
                Refusal.TYPE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
