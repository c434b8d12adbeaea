package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Size;

/**
 * The account that funding goes to; every value may be null (not known yet).
 *
 * @param iban without spaces; checked by length and mod 97
 * @param signatories people who may dispose of the account, in free text
 */
public record BankDetails(
        AccountType type,
        @Size(max = 200) @PlainText String holder,
        @Size(max = 200) @PlainText String bankName,
        @Size(max = 50) String iban,
        Boolean exclusive,
        @Size(max = 400) @PlainText String signatories) {

    /**
     * @return the last four digits behind dots, or empty if there is no IBAN
     */
    public String maskedIban() {
        return iban == null || iban.length() < 4 ? "" : "•••• " + iban.substring(iban.length() - 4);
    }
}
