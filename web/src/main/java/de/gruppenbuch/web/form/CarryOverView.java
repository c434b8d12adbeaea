package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.CarryOver;
import de.gruppenbuch.domain.form.CarryOver.FieldMove;
import de.gruppenbuch.domain.form.CarryOver.MoveKind;
import de.gruppenbuch.domain.form.CarryOver.TableMove;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What becomes of a mapping in the next version of a form, before somebody confirms it. */
@Named
@RequestScoped
public class CarryOverView {

    @Inject private TemplateService templateService;
    @Inject private MappingService mappingService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private TemplateRow row;
    private TemplateRow before;
    private int mappingVersion;
    private CarryOver carried;
    private MappingBoard words;

    @PostConstruct
    void load() {
        var template = templateService.get(key.id());
        carried = mappingService.carryOver(key.id());
        row = template.row();
        mappingVersion = template.mappingVersion();
        before = templateService.get(row.predecessorId()).row();
        words =
                new MappingBoard(
                        template,
                        template.mapping(),
                        new MappingBoard.Selection("", ""),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Takes over what stayed ticked. */
    public String confirm() {
        Set<String> ticked = Set.copyOf(key.allTextParameters("uebernehmen"));
        List<String> left =
                carried.mapping().fields().stream()
                        .map(binding -> binding.field())
                        .filter(field -> !ticked.contains(field))
                        .filter(field -> !isKept(field))
                        .toList();
        int seen = (int) Math.max(-1, key.parameter("stand"));
        mappingService.confirmCarryOver(row.id(), seen, left);
        notice.say("form.carry.done");
        return Redirects.to("/arbeit/einstellungen/vorlagen/" + row.id());
    }

    private boolean isKept(String field) {
        return carried.of(MoveKind.KEPT).stream().anyMatch(move -> move.after().id().equals(field));
    }

    public MoveKind[] getKinds() {
        return MoveKind.values();
    }

    public List<FieldMove> fields(MoveKind kind) {
        return carried.of(kind);
    }

    public List<TableMove> tables(MoveKind kind) {
        return carried.tablesOf(kind);
    }

    /** What belongs into the field, in words; empty if nobody had decided. */
    public String value(FieldMove move) {
        return move.binding() == null ? "" : words.words(move.binding());
    }

    public TemplateRow getRow() {
        return row;
    }

    public TemplateRow getBefore() {
        return before;
    }

    public int getMappingVersion() {
        return mappingVersion;
    }
}
