package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.CompletenessPolicy.blank;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.blocking;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.missing;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.warning;

import de.gruppenbuch.domain.shared.Land;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Rules about statements, declarations and signatures (Leitfaden A.5.1, read 2026-11-23). */
final class StatementRules {

    private static final String GENERAL = "Leitfaden zur Selbsthilfeförderung, A.5.1";

    private StatementRules() {}

    static List<Function<ApplicationFacts, Optional<OpenTask>>> allRules() {
        return List.of(
                StatementRules::lastYearMustBeProved,
                StatementRules::unspentMoneyMustBeStated,
                facts ->
                        missing(
                                blank(facts.statements().otherFunding()),
                                "OTHER_FUNDING_MISSING",
                                TaskPlace.STATEMENTS,
                                "§ 20h SGB V und § 45d Abs. 6 SGB XI"),
                facts ->
                        missing(
                                blank(facts.statements().industryTies()),
                                "INDUSTRY_MISSING",
                                TaskPlace.STATEMENTS,
                                GENERAL),
                StatementRules::twoDifferentSigners,
                StatementRules::signersOfDifferentFamilies,
                StatementRules::oneSignerOnTheAccount,
                facts ->
                        missing(
                                !facts.statements().declarationsConfirmed(),
                                "DECLARATIONS_MISSING",
                                TaskPlace.STATEMENTS,
                                GENERAL),
                facts ->
                        missing(
                                !facts.statements().dataUseInformed(),
                                "DATA_USE_MISSING",
                                TaskPlace.STATEMENTS,
                                "Art. 13 und 14 DSGVO; § 67a SGB X"));
    }

    /** The proof of last year is a precondition of new money (HB 2026, SN, NW, BY). */
    static Optional<OpenTask> lastYearMustBeProved(ApplicationFacts facts) {
        Boolean funded = facts.statements().fundedLastYear();
        if (funded == null) {
            return Optional.of(blocking("FUNDED_LAST_YEAR_MISSING", TaskPlace.STATEMENTS, GENERAL));
        }
        boolean proved = Boolean.TRUE.equals(facts.statements().proofFiled());
        return missing(
                funded && !proved,
                "PROOF_MISSING",
                TaskPlace.STATEMENTS,
                "Antragsunterlagen HB 2026, SN, NW, BY");
    }

    static Optional<OpenTask> unspentMoneyMustBeStated(ApplicationFacts facts) {
        boolean funded = Boolean.TRUE.equals(facts.statements().fundedLastYear());
        return missing(
                funded && facts.statements().unspentCents() == null,
                "UNSPENT_MISSING",
                TaskPlace.STATEMENTS,
                GENERAL);
    }

    /** Four-eyes principle: two legitimated representatives sign. */
    static Optional<OpenTask> twoDifferentSigners(ApplicationFacts facts) {
        String first = facts.statements().signer1();
        String second = facts.statements().signer2();
        if (blank(first) || blank(second)) {
            return Optional.of(blocking("SIGNERS_MISSING", TaskPlace.STATEMENTS, GENERAL));
        }
        return missing(
                normal(first).equals(normal(second)),
                "SIGNERS_SAME",
                TaskPlace.STATEMENTS,
                GENERAL);
    }

    /** Bremen 2026: the two must not be of one family; the same surname is only a hint. */
    static Optional<OpenTask> signersOfDifferentFamilies(ApplicationFacts facts) {
        String first = facts.statements().signer1();
        String second = facts.statements().signer2();
        boolean asked = facts.profile().land() == Land.HB && !blank(first) && !blank(second);
        return asked
                        && surname(first).equals(surname(second))
                        && !normal(first).equals(normal(second))
                ? Optional.of(
                        warning(
                                "SIGNERS_FAMILY",
                                TaskPlace.STATEMENTS,
                                "gkv-selbsthilfefoerderung-hb.de, Änderungen 2026"))
                : Optional.empty();
    }

    static Optional<OpenTask> oneSignerOnTheAccount(ApplicationFacts facts) {
        String signatories = facts.group().bank().signatories();
        String first = facts.statements().signer1();
        String second = facts.statements().signer2();
        if (blank(signatories) || blank(first) || blank(second)) {
            return Optional.empty();
        }
        boolean named =
                normal(signatories).contains(normal(first))
                        || normal(signatories).contains(normal(second));
        return named
                ? Optional.empty()
                : Optional.of(warning("SIGNER_NOT_ON_ACCOUNT", TaskPlace.STATEMENTS, GENERAL));
    }

    private static String normal(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }

    private static String surname(String name) {
        String[] words = normal(name).split(" ");
        return words[words.length - 1];
    }
}
