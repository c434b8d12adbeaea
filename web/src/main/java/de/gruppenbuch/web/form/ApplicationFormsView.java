package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.ComposedForm;
import de.gruppenbuch.domain.form.FormChoice;
import de.gruppenbuch.domain.form.FormFillingService;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The funder's forms for an application, with what keeps them from being filled. */
@Named
@RequestScoped
public class ApplicationFormsView {

    @Inject private FormFillingService fillingService;
    @Inject private AddressKey key;

    private List<Entry> entries;

    /**
     * A form and what it would be filled with.
     *
     * @param address of the filled file from the root of the application
     */
    public record Entry(FormChoice choice, ComposedForm composed, String address) {}

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = fillingService.forms(key.id()).stream().map(this::entry).toList();
        }
        return entries;
    }

    private Entry entry(FormChoice choice) {
        long template = choice.template().id();
        return new Entry(
                choice,
                fillingService.preview(key.id(), template),
                "/arbeit/ausgabe-formular/antrag/" + key.id() + "/" + template);
    }

    /** Whether there is a form to apply with. */
    public boolean isComplete() {
        return getEntries().stream()
                .map(entry -> entry.choice().template().kind())
                .anyMatch(kind -> kind == FormKind.LUMP_SUM || kind == FormKind.PROJECT);
    }
}
