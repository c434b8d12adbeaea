package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.CompletenessPolicy.blank;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.blocking;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.missing;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.warning;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.BankDetails;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rules about the account that money goes to (Leitfaden A.5.3; papers of Baden-Württemberg 2026,
 * read 2026-11-23).
 */
final class BankRules {

    private static final String ACCOUNT = "Leitfaden zur Selbsthilfeförderung, A.5.3 (Konto)";
    private static final int SAVINGS_REFUSED_FROM = 2027;

    private BankRules() {}

    static List<Function<ApplicationFacts, Optional<OpenTask>>> allRules() {
        return List.of(
                BankRules::accountTypeMustBeAccepted,
                facts ->
                        missing(
                                blank(bank(facts).holder()),
                                "HOLDER_MISSING",
                                TaskPlace.GROUP_BANK,
                                ACCOUNT),
                facts ->
                        missing(
                                blank(bank(facts).iban()),
                                "IBAN_MISSING",
                                TaskPlace.GROUP_BANK,
                                ACCOUNT),
                facts ->
                        missing(
                                !Boolean.TRUE.equals(bank(facts).exclusive()),
                                "NOT_EXCLUSIVE",
                                TaskPlace.GROUP_BANK,
                                ACCOUNT),
                facts ->
                        missing(
                                blank(bank(facts).signatories()),
                                "SIGNATORIES_MISSING",
                                TaskPlace.GROUP_BANK,
                                ACCOUNT),
                BankRules::enoughSignatories);
    }

    /**
     * Savings accounts only until 31 December 2026 (Nebenbestimmungen 3a, BW 2026, by
     * selbsthilfe-labor.de).
     */
    static Optional<OpenTask> accountTypeMustBeAccepted(ApplicationFacts facts) {
        AccountType type = bank(facts).type();
        if (type == null) {
            return Optional.of(blocking("ACCOUNT_TYPE_MISSING", TaskPlace.GROUP_BANK, ACCOUNT));
        }
        boolean refused =
                type == AccountType.SAVINGS && facts.fundingYear() >= SAVINGS_REFUSED_FROM;
        return missing(
                refused,
                "SAVINGS_NOT_ACCEPTED",
                TaskPlace.GROUP_BANK,
                "Nebenbestimmungen 3a, Baden-Württemberg 2026");
    }

    static Optional<OpenTask> enoughSignatories(ApplicationFacts facts) {
        long wanted = facts.profile().number("accountHoldersMin").orElse(1L);
        String signatories = bank(facts).signatories();
        if (blank(signatories)) {
            return Optional.empty();
        }
        long named =
                Pattern.compile("[,;&/\\n]|\\s+und\\s+")
                        .splitAsStream(signatories)
                        .filter(name -> !name.isBlank())
                        .count();
        return named < wanted
                ? Optional.of(
                        warning(
                                "TWO_SIGNATORIES",
                                TaskPlace.GROUP_BANK,
                                facts.profile().get("accountHoldersMin").source(),
                                wanted))
                : Optional.empty();
    }

    private static BankDetails bank(ApplicationFacts facts) {
        return facts.group().bank();
    }
}
