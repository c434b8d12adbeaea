package de.gruppenbuch.domain.group;

import jakarta.validation.constraints.Size;

/**
 * The account that funding goes to; every value may be null (not known yet).
 *
 * @param iban without spaces; checked by length and mod 97
 * @param signatories people who may dispose of the account, in free text
 */
public record BankDetails(
        AccountType type,
        @Size(max = 200) String holder,
        @Size(max = 200) String bankName,
        @Size(max = 34) String iban,
        Boolean exclusive,
        @Size(max = 400) String signatories) {

    /**
     * @return the last four digits behind dots, or empty if there is no IBAN
     */
    public String maskedIban() {
        return iban == null || iban.length() < 4 ? "" : "•••• " + iban.substring(iban.length() - 4);
    }
}
