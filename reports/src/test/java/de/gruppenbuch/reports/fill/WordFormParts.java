package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.t;

import de.gruppenbuch.reports.office.PackageFixture;
import de.gruppenbuch.reports.office.WordXml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What forms have beside their text: styles, settings, header with a picture, footer. */
final class WordFormParts {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
            <w:sz w:val="20"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/>\
            <w:spacing w:before="200"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>\
            <w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/>\
            <w:rPr><w:color w:val="808080"/></w:rPr></w:style>\
            <w:style w:type="table" w:styleId="Tabellenraster"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
            <w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>\
            <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>\
            </w:tblBorders></w:tblPr></w:style>""";

    private static final String PICTURE =
            """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="360000"/>\
            <wp:docPr id="1" name="Zeichen"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="zeichen.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
            <a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
            <a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
            </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";

    private WordFormParts() {}

    /** A whole form around the text. */
    static PackageFixture form(String body, String settings, String inHeader) {
        String section =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference "
                        + "w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar "
                        + "w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" "
                        + "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
        PackageFixture form = PackageFixture.word(body + section);
        form.relate("word/document.xml", "styles", "styles.xml");
        form.relate("word/document.xml", "settings", "settings.xml");
        form.relate("word/document.xml", "header", "header1.xml");
        form.relate("word/document.xml", "footer", "footer1.xml");
        form.relate("word/header1.xml", "image", "media/image1.png");
        form.part("word/styles.xml", TYPE + "styles+xml", part("styles", STYLES));
        form.part("word/settings.xml", TYPE + "settings+xml", part("settings", settings));
        form.part(
                "word/header1.xml",
                TYPE + "header+xml",
                part("hdr", p(PICTURE, t("  Musterverband der Kassen")) + inHeader));
        form.part(
                "word/footer1.xml",
                TYPE + "footer+xml",
                part("ftr", p(t("Seite "), WordXml.field("PAGE", "1"))));
        form.file("word/media/image1.png", picture());
        return form;
    }

    /** A text box as Word writes it: for itself, and once more for old programs. */
    static String textBox(String content) {
        return p(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" "
                        + "distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" "
                        + "locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                        + "<wp:positionH relativeFrom=\"column\"><wp:align>right</wp:align></wp:positionH>"
                        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
                        + "<wp:extent cx=\"2880000\" cy=\"540000\"/><wp:wrapSquare wrapText=\"bothSides\"/>"
                        + "<wp:docPr id=\"7\" name=\"Textfeld\"/><a:graphic><a:graphicData "
                        + "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2880000\" "
                        + "cy=\"540000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:ln><a:solidFill>"
                        + "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>"
                        + content
                        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:200pt;height:40pt\">"
                        + "<v:textbox><w:txbxContent>"
                        + content
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    }

    /** A repeating section of rows. */
    static String repeating(String alias, String rows) {
        String item =
                "<w:sdt><w:sdtPr><w:id w:val=\"-1405062501\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
                        + rows
                        + "</w:sdtContent></w:sdt>";
        return WordXml.control(alias, "<w15:repeatingSection/>", item);
    }

    private static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:%1$s %2$s>%3$s</w:%1$s>"
                .formatted(root, WordXml.NAMESPACES, content);
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(20, 10, 0x336699);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
