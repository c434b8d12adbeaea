package de.gruppenbuch.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormFiller;
import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.Docx4J;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;

/** The same Word form filled by each way. */
final class WordCandidates {

    /** Of the product's downloads. */
    static final int LEVEL = 4;

    private WordCandidates() {}

    static List<Candidate> all() throws IOException {
        byte[] dollar = WordTemplate.build(WordTemplate.Marks.DOLLAR);
        byte[] form = WordTemplate.build(WordTemplate.Marks.CONTROLS);
        PreCut limit =
                new PreCut(
                        form,
                        "word/document.xml",
                        WordTemplate.ROW_BEGIN,
                        WordTemplate.ROW_END,
                        LEVEL);
        return List.of(
                Candidate.of(
                        "limit",
                        (number, out) ->
                                limit.write(Answers.fields(number), Answers.rows(number), out)),
                Candidate.of("product", product(form)),
                Candidate.of("poi-tl", poiTl(WordTemplate.build(WordTemplate.Marks.BRACES))),
                Candidate.of("docx4j", (number, out) -> docx4j(dollar, number, out)),
                Candidate.of(
                        "xdocreport",
                        xdocreport(WordTemplate.build(WordTemplate.Marks.MERGE_FIELDS))));
    }

    static Candidate.Writing product(byte[] form) {
        FormFiller filler = FormFiles.filler(form);
        ReadForm read = FormFiles.read(form);
        Map<Integer, Map<String, Answer>> known = new HashMap<>();
        return (number, out) ->
                out.write(
                        filler.fill(
                                known.computeIfAbsent(
                                        number % Answers.KEPT, each -> answers(read, each))));
    }

    private static Map<String, Answer> answers(ReadForm form, int number) {
        Map<String, String> words = Answers.fields(number);
        List<Map<String, Object>> rows = Answers.rows(number);
        Map<String, Answer> answers = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field.spot() == null) {
                answers.put(field.id(), new Answer.Text(words.get(field.name())));
                continue;
            }
            for (int row = 1; row <= rows.size(); row++) {
                String word = rows.get(row - 1).get(field.name()).toString();
                answers.put(Answer.key(field.id(), row), new Answer.Text(word));
            }
        }
        return answers;
    }

    private static Candidate.Writing poiTl(byte[] template) {
        Configure configure =
                Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();
        return (number, out) -> {
            Map<String, Object> model = new HashMap<>(Answers.fields(number));
            model.put("rows", Answers.rows(number));
            try (XWPFTemplate filled =
                    XWPFTemplate.compile(new ByteArrayInputStream(template), configure)
                            .render(model)) {
                filled.write(out);
            }
        };
    }

    private static void docx4j(byte[] template, int number, OutputStream out) {
        try {
            WordprocessingMLPackage word =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(template));
            MainDocumentPart main = word.getMainDocumentPart();
            Tbl table =
                    (Tbl)
                            main.getContent().stream()
                                    .map(XmlUtils::unwrap)
                                    .filter(Tbl.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
            Tr prototype = (Tr) XmlUtils.unwrap(table.getContent().remove(1));
            String xml = XmlUtils.marshaltoString(prototype, true, false);
            for (Map<String, Object> row : Answers.rows(number)) {
                HashMap<String, String> cells = new HashMap<>();
                row.forEach((name, value) -> cells.put("rows." + name, escape(value.toString())));
                table.getContent().add(XmlUtils.unmarshallFromTemplate(xml, cells));
            }
            HashMap<String, String> fields = new HashMap<>();
            Answers.fields(number).forEach((name, value) -> fields.put(name, escape(value)));
            main.variableReplace(fields);
            Docx4J.save(word, out, Docx4J.FLAG_SAVE_ZIP_FILE);
        } catch (Docx4JException | JAXBException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Candidate.Writing xdocreport(byte[] template) throws IOException {
        try {
            IXDocReport report =
                    XDocReportRegistry.getRegistry()
                            .loadReport(
                                    new ByteArrayInputStream(template),
                                    TemplateEngineKind.Freemarker);
            FieldsMetadata metadata = new FieldsMetadata();
            Answers.COLUMNS.forEach(column -> metadata.addFieldAsList("rows." + column));
            report.setFieldsMetadata(metadata);
            return (number, out) -> process(report, number, out);
        } catch (XDocReportException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void process(IXDocReport report, int number, OutputStream out)
            throws IOException {
        try {
            IContext context = report.createContext();
            Answers.fields(number).forEach(context::put);
            context.put("rows", Answers.rows(number));
            report.process(context, out);
        } catch (XDocReportException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
