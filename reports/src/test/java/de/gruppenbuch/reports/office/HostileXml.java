package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;

/** Bad files whose badness is in their XML. */
final class HostileXml {

    private HostileXml() {}

    static void add(HostileFixture all) {
        xml(all);
        amounts(all);
        fields(all);
    }

    private static void xml(HostileFixture all) {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><w>&b;</w>";
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>";
        all.add("entities in the text", document(laughs), Refusal.ENTITIES);
        all.add("an entity of another file", document(outside), Refusal.ENTITIES);
        all.add("a harmless document type", document("<!DOCTYPE w><w/>"), Refusal.ENTITIES);
        all.add(
                "entities in letters of two bytes",
                HostileFixture.good()
                        .file("word/x.xml", laughs.getBytes(StandardCharsets.UTF_16))
                        .bytes(),
                Refusal.ENTITIES);
        all.add(
                "entities in relations",
                HostileFixture.good().file("word/_rels/document.xml.rels", laughs).bytes(),
                Refusal.ENTITIES);
        all.add(
                "entities in the list of types",
                HostileFixture.good().bytes(types -> laughs),
                Refusal.ENTITIES);
    }

    private static void amounts(HostileFixture all) {
        all.body("100,000 elements deep", "<w:p>".repeat(100_000), Refusal.NESTED);
        all.body("257 elements deep", "<w:p>".repeat(257) + "</w:p>".repeat(257), Refusal.NESTED);
        all.body("600,000 elements", ZipTricks.elements(600_000), Refusal.NESTED);
        all.body(
                "a word of 8 MB",
                "<w:p w:x=\"" + ZipTricks.words(8 << 20) + "\"/>",
                Refusal.NESTED);
        all.body(
                "100,000 attributes",
                "<w:p " + ZipTricks.attributes("a", 100_000) + "/>",
                Refusal.BROKEN);
        all.body(
                "300 prefixes in each of 100 elements",
                ("<w:p " + ZipTricks.attributes("xmlns:a", 300) + ">").repeat(100),
                Refusal.NESTED);
        all.body("a tag that never ends", "<w:p><w:r>", Refusal.BROKEN);
        all.body("letters that are none", "<w:p>\u0001</w:p>", Refusal.BROKEN);
        all.add(
                "bytes that are no letters",
                HostileFixture.good()
                        .file("word/x.xml", new byte[] {'<', 'a', '>', (byte) 0xff, '<'})
                        .bytes(),
                Refusal.BROKEN);
    }

    private static byte[] document(String xml) {
        return HostileFixture.good().file("word/document.xml", xml).bytes();
    }

    private static void fields(HostileFixture all) {
        all.body("DDE", WordXml.p(WordXml.field("DDE excel a.xls", "1")), Refusal.DDE);
        all.body("DDEAUTO", WordXml.p(WordXml.field("ddeauto c:\\\\cmd.exe", "1")), Refusal.DDE);
        all.body(
                "DDE in pieces",
                WordXml.p(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> D</w:instrText></w:r>"
                                + "<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>E x</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                Refusal.DDE);
        all.body(
                "DDE in one piece",
                WordXml.p(
                        "<w:fldSimple w:instr=\" DDE a b \">" + WordXml.t("1") + "</w:fldSimple>"),
                Refusal.DDE);
        all.body("DDE in quotes", WordXml.p(WordXml.field("\"DDE\" a b", "1")), Refusal.DDE);
        all.body(
                "DDE worked out by another field",
                WordXml.p(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + WordXml.field("QUOTE 68 68 69", "")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                Refusal.DDE);
        all.body(
                "a link to a shared drive",
                WordXml.p(WordXml.field("HYPERLINK \"\\\\\\\\server\\\\a.exe\"", "hier")),
                Refusal.EXTERNAL);
        all.body("INCLUDETEXT", WordXml.p(WordXml.field("INCLUDETEXT \"x\"", "1")), Refusal.DDE);
        all.body("INCLUDEPICTURE", WordXml.p(WordXml.field("INCLUDEPICTURE x", "1")), Refusal.DDE);
        all.body(
                "MACROBUTTON", WordXml.p(WordXml.field("MACROBUTTON Start x", "1")), Refusal.MACRO);
        all.add(
                "DDE in Excel",
                PackageFixture.excel("")
                        .file(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink/></externalLink>")
                        .bytes(),
                Refusal.DDE);
    }
}
