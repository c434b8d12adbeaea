package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.BankDetails;
import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.LegalForm;
import de.gruppenbuch.domain.group.MeetingFrequency;
import de.gruppenbuch.domain.group.Publicity;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;

/** What funders ask about a group, and its bank account: two pages with one form bean. */
@Named
@RequestScoped
public class FactsEditView {

    @Inject private GroupService groupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final FactsForm form = new FactsForm();
    private GroupDetails group;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
        form.take(group);
    }

    public String saveFacts() {
        Set<Publicity> publicity = new TreeSet<>();
        if (form.getPublicity() != null) {
            form.getPublicity().forEach(name -> publicity.add(Publicity.valueOf(name)));
        }
        groupService.editFacts(
                group.id(),
                form.getVersion(),
                new EligibilityFacts(
                        form.getFoundedMonth(),
                        form.getActiveMembers(),
                        form.getAverageParticipants(),
                        form.getMeetingFrequency(),
                        form.getMeetingsLastYear(),
                        form.getOpenToNewMembers(),
                        form.getProfessionallyLed(),
                        publicity,
                        form.getUmbrellaOrganisation(),
                        form.getLegalForm(),
                        form.getCatchmentArea()));
        return done();
    }

    public String saveBank() {
        groupService.editBank(
                group.id(),
                form.getVersion(),
                new BankDetails(
                        form.getType(),
                        form.getHolder(),
                        form.getBankName(),
                        form.getIban(),
                        form.getExclusive(),
                        form.getSignatories()));
        return done();
    }

    private String done() {
        notice.say("base.saved");
        String back = key.textParameter("zurueck");
        return Redirects.to(
                back.matches("/arbeit/foerderung/\\d{1,18}")
                        ? back
                        : "/arbeit/gruppe/" + group.id());
    }

    public GroupDetails getGroup() {
        return group;
    }

    public FactsForm getForm() {
        return form;
    }

    public MeetingFrequency[] getFrequencies() {
        return MeetingFrequency.values();
    }

    public Publicity[] getPublicities() {
        return Publicity.values();
    }

    public LegalForm[] getLegalForms() {
        return LegalForm.values();
    }

    public AccountType[] getAccountTypes() {
        return AccountType.values();
    }
}
