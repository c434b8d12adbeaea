package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First or second contact person. */
@Named
@RequestScoped
public class PersonEditView {

    @Inject private GroupService groupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final GroupForm form = new GroupForm();
    private GroupDetails group;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
        form.setVersion(group.version());
        if (getPosition() == 1) {
            form.take(group.first());
        } else {
            group.second().ifPresent(form::take);
        }
    }

    public String save() {
        groupService.editPerson(
                group.id(),
                form.getVersion(),
                getPosition(),
                new PersonDetails(
                        form.getFirstName(),
                        form.getLastName(),
                        form.getStreet(),
                        form.getPostalCode(),
                        form.getCity(),
                        form.getEmail(),
                        form.getPhone(),
                        form.getConsent()));
        notice.say("base.saved");
        return Redirects.to("/arbeit/gruppe/" + group.id());
    }

    public int getPosition() {
        return key.parameter("nr") == 2 ? 2 : 1;
    }

    public GroupDetails getGroup() {
        return group;
    }

    public GroupForm getForm() {
        return form;
    }

    public Consent[] getConsents() {
        return Consent.values();
    }
}
