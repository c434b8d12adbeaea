package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FormFilePolicy;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TemplateHead;
import de.gruppenbuch.domain.form.UploadTemplate;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormHeadings;
import java.util.Map;

/** Reads a form that somebody sent. */
public final class UploadedForm {

    private UploadedForm() {}

    /**
     * @param predecessorId null if it follows no other
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code file} with the reason
     */
    public static UploadTemplate read(byte[] content, TemplateHead head, Long predecessorId) {
        FormFilePolicy.requireSize(content);
        ReadForm form = FormFiles.read(content);
        Map<String, String> headings =
                form.format() == FormFormat.PDF
                        ? Map.of()
                        : FormHeadings.of(FormFiles.outline(content));
        return new UploadTemplate(head, content, form, headings, predecessorId);
    }
}
