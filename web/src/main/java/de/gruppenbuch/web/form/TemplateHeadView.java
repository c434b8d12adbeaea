package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes what a form is for, or takes it off the lists. */
@Named
@RequestScoped
public class TemplateHeadView {

    @Inject private TemplateService templateService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final TemplateHeadForm form = new TemplateHeadForm();
    private TemplateRow row;
    private boolean used;

    @PostConstruct
    void load() {
        var details = templateService.get(key.id());
        row = details.row();
        used = details.used();
        form.take(row);
    }

    public String save() {
        templateService.editHead(row.id(), form.getVersion(), form.toHead());
        notice.say("base.saved");
        return Redirects.to("/arbeit/einstellungen/vorlagen/" + row.id());
    }

    public String remove() {
        templateService.remove(row.id(), form.getVersion());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.TEMPLATE_REMOVED, row.id()), "form.removed");
        return Redirects.to("/arbeit/einstellungen/vorlagen");
    }

    public TemplateRow getRow() {
        return row;
    }

    public boolean isUsed() {
        return used;
    }

    public TemplateHeadForm getForm() {
        return form;
    }
}
