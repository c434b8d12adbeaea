package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FormFilePolicy;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateFilter;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Comparator;
import java.util.List;

/** Takes a form in. */
@Named
@RequestScoped
public class TemplateUploadView {

    /** The version before is looked for by funder and kind. */
    static final String AUTOMATIC = "auto";

    @Inject private TemplateService templateService;
    @Inject private TemplateChoicesView choices;
    @Inject private ListQuery query;
    @Inject private Notice notice;

    private final TemplateHeadForm form = new TemplateHeadForm();
    private String predecessor = AUTOMATIC;
    private Part file;

    @PostConstruct
    void load() {
        form.setLand(choices.ownLand());
        form.setFundingYear(
                query.number("jahr")
                        .map(Long::intValue)
                        .orElseGet(() -> choices.today().getYear() + 1));
        form.setValidFrom(choices.today());
        query.constant("art", FormKind.class).ifPresent(form::setKind);
        if (!query.text("kasse").isEmpty()) {
            form.setFunderKey(query.text("kasse"));
        }
    }

    public String upload() {
        byte[] content =
                Uploads.chosen("file")
                        .map(part -> Uploads.read(part, FormFilePolicy.MAX_BYTES))
                        .orElse(new byte[0]);
        Long before = predecessorId();
        long id = templateService.upload(UploadedForm.read(content, form.toHead(), before));
        notice.say("form.uploaded");
        String page = "/arbeit/einstellungen/vorlagen/" + id;
        return Redirects.to(before == null ? page : page + "/uebernahme");
    }

    private Long predecessorId() {
        if (predecessor == null || predecessor.isEmpty()) {
            return null;
        }
        if (!predecessor.equals(AUTOMATIC)) {
            return Long.valueOf(predecessor);
        }
        return getPredecessors().stream()
                .filter(row -> row.funderKey().equals(form.getFunderKey()))
                .filter(row -> row.kind() == form.getKind() && row.kind() != FormKind.ANNEX)
                .max(Comparator.comparing(TemplateRow::validFrom).thenComparing(TemplateRow::id))
                .map(TemplateRow::id)
                .orElse(null);
    }

    /** Forms that this one could follow. */
    public List<TemplateRow> getPredecessors() {
        return templateService.list(TemplateFilter.all());
    }

    public TemplateHeadForm getForm() {
        return form;
    }

    public String getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(String predecessor) {
        this.predecessor = predecessor;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
