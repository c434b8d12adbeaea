package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The contact point about itself. */
@Named
@RequestScoped
public class OfficeView {

    @Inject private ContactPointService contactPointService;
    @Inject private Notice notice;

    private final OfficeForm form = new OfficeForm();

    @PostConstruct
    void load() {
        form.take(contactPointService.own());
    }

    public String save() {
        contactPointService.edit(form.getVersion(), form.toCommand());
        notice.say("base.saved");
        return Redirects.to("/arbeit/einstellungen");
    }

    public OfficeForm getForm() {
        return form;
    }

    public Land[] getLaender() {
        return Land.values();
    }
}
