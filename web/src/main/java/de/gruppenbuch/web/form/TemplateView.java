package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.Binding;
import de.gruppenbuch.domain.form.BindingState;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.TemplateDetails;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A form with its fields, and which of them is looked at; both stand in the address. */
@Named
@RequestScoped
public class TemplateView {

    @Inject private TemplateService templateService;
    @Inject private MappingService mappingService;
    @Inject private FormWorkshop workshop;
    @Inject private AddressKey key;

    private TemplateDetails template;
    private FormMapping suggestions;
    private MappingBoard board;

    @PostConstruct
    void load() {
        template = templateService.get(key.id());
        suggestions = mappingService.suggestions(key.id());
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        board =
                new MappingBoard(
                        template,
                        suggestions,
                        new MappingBoard.Selection(
                                key.textParameter("feld"), key.textParameter("tabelle")),
                        locale);
    }

    public TemplateDetails getTemplate() {
        return template;
    }

    public String getPage() {
        return "/arbeit/einstellungen/vorlagen/" + template.row().id();
    }

    public List<FieldSpot> getSpots() {
        return board.spots();
    }

    MappingBoard board() {
        return board;
    }

    FormMapping suggestions() {
        return suggestions;
    }

    /** The field that is looked at; null if none is. */
    public FieldSpot getSelected() {
        return board.spot(key.textParameter("feld"));
    }

    FormField selectedField() {
        return Optional.ofNullable(getSelected())
                .map(FieldSpot::field)
                .orElseThrow(NotFoundException::new);
    }

    /** What is decided or suggested about the field that is looked at; null if nothing is. */
    public Binding getBinding() {
        String field = key.textParameter("feld");
        return template.mapping().of(field).or(() -> suggestions.of(field)).orElse(null);
    }

    public long getBound() {
        return board.count(BindingState.BOUND) + board.count(BindingState.LEFT_EMPTY);
    }

    public long getSuggested() {
        return board.count(BindingState.SUGGESTED);
    }

    /** The next field about which nobody has decided; null if there is none. */
    public FieldSpot getNext() {
        return board.next().orElse(null);
    }

    public boolean isPdf() {
        return template.row().format() == FormFormat.PDF;
    }

    /** Pages of a PDF. */
    public List<PicturePage> getPictures() {
        return IntStream.rangeClosed(1, workshop.pages(template))
                .mapToObj(
                        page ->
                                PicturePage.of(
                                        page,
                                        FormFileServlet.picture(template, page, false),
                                        workshop.picture(template, page),
                                        board.spots()))
                .toList();
    }

    /** Text of a Word or Excel form. */
    public OutlinePage getOutline() {
        return OutlinePage.of(
                workshop.outline(template),
                piece ->
                        new OutlinePage.Piece(
                                OutlinePage.words(piece, template.form()),
                                piece.fieldId().isEmpty() ? null : board.spot(piece.fieldId()),
                                false));
    }
}
