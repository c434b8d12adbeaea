package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.outcome.GrantNotice;
import de.gruppenbuch.domain.outcome.ProofOfUse;
import java.util.List;
import java.util.function.Function;

/** What the funder decided and how the money was used, for proofs. */
final class OutcomeValues {

    private OutcomeValues() {}

    static List<ApplicationValue> all() {
        return List.of(
                notice("amount", ValueType.AMOUNT, n -> new ValueContent.Money(n.grantedCents())),
                notice("day", ValueType.DAY, n -> new ValueContent.Day(n.day())),
                notice("reference", ValueType.TEXT, n -> ValueList.words(n.reference())),
                proof("spent", p -> new ValueContent.Money(p.spentCents())),
                proof("rest", p -> new ValueContent.Money(p.restCents())));
    }

    private static ApplicationValue notice(
            String name, ValueType type, Function<GrantNotice, ValueContent> reader) {
        return value("notice." + name, type, form -> form.notice().map(reader).orElse(null));
    }

    private static ApplicationValue proof(String name, Function<ProofOfUse, ValueContent> reader) {
        return value(
                "proof." + name, ValueType.AMOUNT, form -> form.proof().map(reader).orElse(null));
    }

    private static ApplicationValue value(
            String key, ValueType type, Function<FormContent, ValueContent> reader) {
        return new ApplicationValue(key, type, TaskPlace.OUTCOME, ValueTexts.of(key), reader);
    }
}
