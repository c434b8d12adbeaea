package de.gruppenbuch.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Columns behind {@link BankDetails}. */
@Embeddable
public class BankPart {

    @Enumerated(EnumType.STRING)
    @Column(name = "account_type")
    private AccountType type;

    @Column(name = "account_holder")
    private String holder;

    @Column(name = "bank_name")
    private String bankName;

    private String iban;

    @Column(name = "account_exclusive")
    private Boolean exclusive;

    @Column(name = "account_signatories")
    private String signatories;

    protected BankPart() {}

    void take(BankDetails values) {
        type = values.type();
        holder = blankToNull(values.holder());
        bankName = blankToNull(values.bankName());
        String typed = blankToNull(values.iban());
        iban = typed == null ? null : IbanPolicy.compact(typed);
        exclusive = values.exclusive();
        signatories = blankToNull(values.signatories());
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    BankDetails toRecord() {
        return new BankDetails(type, holder, bankName, iban, exclusive, signatories);
    }
}
