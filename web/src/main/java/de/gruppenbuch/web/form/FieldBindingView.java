package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.ApplicationValue;
import de.gruppenbuch.domain.form.ApplicationValues;
import de.gruppenbuch.domain.form.Binding;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.ValueFormat;
import de.gruppenbuch.domain.form.ValueType;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Binds the field that is looked at, or takes suggestions. */
@Named
@RequestScoped
public class FieldBindingView {

    private static final String OPEN = "offen";

    @Inject private MappingService mappingService;
    @Inject private TemplateView template;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    /** Binds the field and goes on to the next open one. */
    public String save() {
        FormField field = template.selectedField();
        String value = key.textParameter("wert");
        FormMapping mapping = template.getTemplate().mapping();
        FormMapping changed =
                value.equals(OPEN)
                        ? mapping.without(field.id())
                        : mapping.with(binding(field, value));
        mappingService.save(template.getTemplate().row().id(), seen(), changed);
        notice.say("form.field.saved", template.getSelected().name());
        return next(value.equals(OPEN));
    }

    /** Takes every suggestion. */
    public String takeAll() {
        long taken = template.getSuggested();
        mappingService.takeSuggestions(template.getTemplate().row().id(), seen());
        notice.say("form.suggestions.taken", taken);
        return Redirects.to(template.getPage());
    }

    private Binding binding(FormField field, String value) {
        if (value.isEmpty()) {
            throw new RuleViolatedException("wert", "form.mapping.choose");
        }
        if (value.equals(Binding.FIXED_TEXT)) {
            return Binding.fixedText(field.id(), key.textParameter("text").strip());
        }
        return ApplicationValues.find(value)
                .map(found -> new Binding(field.id(), value, format(field, found), ""))
                .orElseGet(() -> Binding.leftEmpty(field.id()));
    }

    /** A format of another type was only not changed: the usual one then. */
    private ValueFormat format(FormField field, ApplicationValue value) {
        String wanted = key.textParameter("format");
        return Arrays.stream(ValueFormat.values())
                .filter(format -> format.name().equals(wanted) && format.fits(value.type()))
                .findFirst()
                .orElseGet(() -> ValueFormat.usual(value.type(), field.kind()));
    }

    private int seen() {
        return (int) Math.max(-1, key.parameter("stand"));
    }

    private String next(boolean stay) {
        FieldSpot next = template.getNext();
        String query = stay || next == null ? template.getSelected().query() : next.query();
        return Redirects.to(template.getPage() + "?" + query);
    }

    /** All values, those that are suggested or bound chosen. */
    public List<ValueChoice> getValues() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String chosen = getChosen();
        return ApplicationValues.all().stream()
                .map(
                        value ->
                                ValueChoice.of(
                                        value,
                                        value.label().in(locale),
                                        value.key().equals(chosen)))
                .toList();
    }

    /** Key of the value that is chosen when the page opens. */
    public String getChosen() {
        Binding binding = template.getBinding();
        return binding == null ? "" : binding.value();
    }

    /** Text that every application gets. */
    public String getFixedText() {
        Binding binding = template.getBinding();
        return binding == null || binding.text() == null ? "" : binding.text();
    }

    public ValueFormat[] getFormats() {
        return ValueFormat.values();
    }

    /** Types that a format is for, for the script that hides the others. */
    public String typesOf(ValueFormat format) {
        StringBuilder types = new StringBuilder();
        for (ValueType type : ValueType.values()) {
            if (format.fits(type)) {
                types.append(type).append(' ');
            }
        }
        return types.toString().strip();
    }

    /** Whether the format is the one that is chosen when the page opens. */
    public boolean chosenFormat(ValueFormat format) {
        Binding binding = template.getBinding();
        return binding != null && binding.format() == format;
    }
}
