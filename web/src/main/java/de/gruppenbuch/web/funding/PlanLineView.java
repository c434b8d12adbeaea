package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.CategoryRow;
import de.gruppenbuch.domain.funding.EditExpense;
import de.gruppenbuch.domain.funding.EditIncome;
import de.gruppenbuch.domain.funding.ExpenseRow;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.IncomeKind;
import de.gruppenbuch.domain.funding.IncomeRow;
import de.gruppenbuch.domain.funding.PlanService;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One expense or income line. */
@Named
@RequestScoped
public class PlanLineView {

    @Inject private FundingService fundingService;
    @Inject private PlanService planService;
    @Inject private ProfileService profileService;
    @Inject private AddressKey key;

    private ApplicationDetails application;
    private long version;
    private String categoryCode;
    private IncomeKind kind;
    private String label;
    private String justification;
    private Long amountCents;

    @PostConstruct
    void load() {
        application = fundingService.get(key.id());
        version = application.version();
        application.expenses().stream()
                .filter(line -> line.id() == lineId())
                .findFirst()
                .ifPresent(this::take);
        application.incomes().stream()
                .filter(line -> line.id() == lineId())
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(ExpenseRow line) {
        categoryCode = line.categoryCode();
        label = line.label();
        justification = line.justification();
        amountCents = line.amountCents();
    }

    private void take(IncomeRow line) {
        kind = line.kind();
        label = line.label();
        amountCents = line.amountCents();
    }

    public String saveExpense() {
        planService.saveExpense(
                application.id(),
                version,
                idOrNull(),
                new EditExpense(categoryCode, label, justification, amountCents));
        return back();
    }

    public String saveIncome() {
        planService.saveIncome(
                application.id(), version, idOrNull(), new EditIncome(kind, label, amountCents));
        return back();
    }

    public String removeExpense() {
        planService.removeExpense(application.id(), version, lineId());
        return back();
    }

    public String removeIncome() {
        planService.removeIncome(application.id(), version, lineId());
        return back();
    }

    private String back() {
        return Redirects.to("/arbeit/foerderung/" + application.id() + "#plan");
    }

    private long lineId() {
        return key.parameter("zeile");
    }

    private Long idOrNull() {
        return isKnown() ? lineId() : null;
    }

    public boolean isKnown() {
        return lineId() > 0;
    }

    public List<CategoryRow> getCategories() {
        return profileService.listCategories(application.kind());
    }

    public IncomeKind[] getKinds() {
        return IncomeKind.values();
    }

    public ApplicationDetails getApplication() {
        return application;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public IncomeKind getKind() {
        return kind;
    }

    public void setKind(IncomeKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public Long getAmountCents() {
        return amountCents;
    }

    public void setAmountCents(Long amountCents) {
        this.amountCents = amountCents;
    }
}
