package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementItemRow;
import de.gruppenbuch.domain.agreement.AnswerSection;
import de.gruppenbuch.domain.agreement.DraftDetails;
import de.gruppenbuch.domain.agreement.DraftPart;
import de.gruppenbuch.domain.agreement.GivenAnswer;
import de.gruppenbuch.domain.agreement.ItemAnswer;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.FieldMessages;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One section of the template: what the group says to each item. */
@Named
@RequestScoped
public class AgreementStepView {

    @Inject private OwnAgreementService ownAgreementService;
    @Inject private AddressKey key;

    private final Map<String, String> answers = new HashMap<>();
    private AgreementStep step;
    private long groupId;
    private DraftPart part;
    private long version;
    private boolean overtaken;

    @PostConstruct
    void load() {
        String[] names = key.text().split("/");
        step = AgreementStep.of(names[names.length - 1]).orElseThrow(NotFoundException::new);
        groupId = Long.parseLong(names[0]);
        read();
        if (part != null) {
            part.items().forEach(item -> answers.put(item.id(), item.answer().name()));
        }
    }

    private void read() {
        Optional<DraftDetails> draft = ownAgreementService.get(groupId).draft();
        part = draft.map(found -> found.part(step.section())).orElse(null);
        version = draft.map(DraftDetails::version).orElse(0L);
    }

    /** Whoever comes second keeps what was ticked, sees what was saved, and may save again. */
    public String save() {
        List<GivenAnswer> given =
                part == null
                        ? List.of()
                        : part.items().stream()
                                .map(item -> new GivenAnswer(item.id(), chosen(item)))
                                .toList();
        try {
            ownAgreementService.answer(groupId, version, new AnswerSection(step.section(), given));
        } catch (StaleDataException late) {
            read();
            overtaken = true;
            FacesContext faces = FacesContext.getCurrentInstance();
            FieldMessages.add(faces, "", Texts.message(faces, "agreement.stale"));
            return null;
        }
        boolean back = "pruefen".equals(key.textParameter("zurueck"));
        return Redirects.to(
                "/meine-gruppe/absprachen/" + groupId + "/" + (back ? "pruefen" : step.after()));
    }

    private ItemAnswer chosen(AgreementItemRow item) {
        String name = answers.get(item.id());
        return name == null ? ItemAnswer.OPEN : ItemAnswer.valueOf(name);
    }

    /** What the template says to the item, and whether the agreement counts without it. */
    public String hint(AgreementItemRow item) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String own = item.hint().in(faces.getViewRoot().getLocale());
        String optional = item.optional() ? Texts.message(faces, "agreement.optional") : "";
        return (own + " " + optional).strip();
    }

    /** What another lead has saved meanwhile, if it differs from what is ticked; else null. */
    public ItemAnswer saved(AgreementItemRow item) {
        if (!overtaken) {
            return null;
        }
        return part.items().stream()
                .filter(stored -> stored.id().equals(item.id()))
                .map(AgreementItemRow::answer)
                .filter(stored -> stored != chosen(item))
                .findFirst()
                .orElse(null);
    }

    /** Null if the draft was concluded or thrown away meanwhile. */
    public DraftPart getPart() {
        return part;
    }

    public AgreementStep getStep() {
        return step;
    }

    public long getGroupId() {
        return groupId;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
