package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.BankDetails;
import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.LegalForm;
import de.gruppenbuch.domain.group.MeetingFrequency;
import java.time.YearMonth;
import java.util.List;

/** What is typed about a group for a funder. */
public class FactsForm {

    private long version;
    private YearMonth foundedMonth;
    private Integer activeMembers;
    private Integer averageParticipants;
    private MeetingFrequency meetingFrequency;
    private Integer meetingsLastYear;
    private Boolean openToNewMembers;
    private Boolean professionallyLed;
    private List<String> publicity;
    private String umbrellaOrganisation;
    private LegalForm legalForm;
    private String catchmentArea;
    private AccountType type;
    private String holder;
    private String bankName;
    private String iban;
    private Boolean exclusive;
    private String signatories;

    void take(GroupDetails group) {
        version = group.version();
        EligibilityFacts facts = group.facts();
        foundedMonth = facts.foundedMonth();
        activeMembers = facts.activeMembers();
        averageParticipants = facts.averageParticipants();
        meetingFrequency = facts.meetingFrequency();
        meetingsLastYear = facts.meetingsLastYear();
        openToNewMembers = facts.openToNewMembers();
        professionallyLed = facts.professionallyLed();
        publicity = facts.publicity().stream().map(Enum::name).sorted().toList();
        umbrellaOrganisation = facts.umbrellaOrganisation();
        legalForm = facts.legalForm();
        catchmentArea = facts.catchmentArea();
        BankDetails bank = group.bank();
        type = bank.type();
        holder = bank.holder();
        bankName = bank.bankName();
        iban = bank.iban();
        exclusive = bank.exclusive();
        signatories = bank.signatories();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public YearMonth getFoundedMonth() {
        return foundedMonth;
    }

    public void setFoundedMonth(YearMonth foundedMonth) {
        this.foundedMonth = foundedMonth;
    }

    public Integer getActiveMembers() {
        return activeMembers;
    }

    public void setActiveMembers(Integer activeMembers) {
        this.activeMembers = activeMembers;
    }

    public Integer getAverageParticipants() {
        return averageParticipants;
    }

    public void setAverageParticipants(Integer averageParticipants) {
        this.averageParticipants = averageParticipants;
    }

    public MeetingFrequency getMeetingFrequency() {
        return meetingFrequency;
    }

    public void setMeetingFrequency(MeetingFrequency meetingFrequency) {
        this.meetingFrequency = meetingFrequency;
    }

    public Integer getMeetingsLastYear() {
        return meetingsLastYear;
    }

    public void setMeetingsLastYear(Integer meetingsLastYear) {
        this.meetingsLastYear = meetingsLastYear;
    }

    public Boolean getOpenToNewMembers() {
        return openToNewMembers;
    }

    public void setOpenToNewMembers(Boolean openToNewMembers) {
        this.openToNewMembers = openToNewMembers;
    }

    public Boolean getProfessionallyLed() {
        return professionallyLed;
    }

    public void setProfessionallyLed(Boolean professionallyLed) {
        this.professionallyLed = professionallyLed;
    }

    public List<String> getPublicity() {
        return publicity;
    }

    public void setPublicity(List<String> publicity) {
        this.publicity = publicity;
    }

    public String getUmbrellaOrganisation() {
        return umbrellaOrganisation;
    }

    public void setUmbrellaOrganisation(String umbrellaOrganisation) {
        this.umbrellaOrganisation = umbrellaOrganisation;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public String getCatchmentArea() {
        return catchmentArea;
    }

    public void setCatchmentArea(String catchmentArea) {
        this.catchmentArea = catchmentArea;
    }

    public AccountType getType() {
        return type;
    }

    public void setType(AccountType type) {
        this.type = type;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public Boolean getExclusive() {
        return exclusive;
    }

    public void setExclusive(Boolean exclusive) {
        this.exclusive = exclusive;
    }

    public String getSignatories() {
        return signatories;
    }

    public void setSignatories(String signatories) {
        this.signatories = signatories;
    }
}
