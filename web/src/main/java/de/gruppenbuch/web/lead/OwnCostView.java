package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.cost.BillingPeriod;
import de.gruppenbuch.domain.cost.CostAnswer;
import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Step 2: price, how often, which year, a photo of the price. */
@Named
@RequestScoped
public class OwnCostView {

    @Inject private OwnRequestService ownRequestService;
    @Inject private AddressKey key;
    @Inject private Clock clock;

    private OwnRequest draft;
    private Long amountCents;
    private BillingPeriod billingPeriod;
    private Integer fundingYear;
    private Part file;

    @PostConstruct
    void load() {
        draft = ownRequestService.get(key.text());
        amountCents = draft.amountCents();
        billingPeriod = draft.billingPeriod();
        fundingYear =
                draft.fundingYear() == null
                        ? Integer.valueOf(getYears().get(1))
                        : draft.fundingYear();
    }

    public String save() {
        if (billingPeriod == null) {
            throw new RuleViolatedException("billingPeriod", "cost.request.period.missing");
        }
        ownRequestService.answerCost(
                draft.number(), new CostAnswer(amountCents, billingPeriod, fundingYear));
        Uploads.chosen("file")
                .ifPresent(chosen -> ownRequestService.attach(draft.number(), read(chosen)));
        return Redirects.to("/antrag/" + draft.number() + "/pruefen");
    }

    private static UploadedFile read(Part chosen) {
        return new UploadedFile(
                chosen.getSubmittedFileName(), Uploads.read(chosen, AttachmentPolicy.MAX_BYTES));
    }

    /** This year and the next. */
    public List<Integer> getYears() {
        int year = LocalDate.now(clock).getYear();
        return List.of(year, year + 1);
    }

    public BillingPeriod[] getPeriods() {
        return BillingPeriod.values();
    }

    public OwnRequest getDraft() {
        return draft;
    }

    public Long getAmountCents() {
        return amountCents;
    }

    public void setAmountCents(Long amountCents) {
        this.amountCents = amountCents;
    }

    public BillingPeriod getBillingPeriod() {
        return billingPeriod;
    }

    public void setBillingPeriod(BillingPeriod billingPeriod) {
        this.billingPeriod = billingPeriod;
    }

    public Integer getFundingYear() {
        return fundingYear;
    }

    public void setFundingYear(Integer fundingYear) {
        this.fundingYear = fundingYear;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
