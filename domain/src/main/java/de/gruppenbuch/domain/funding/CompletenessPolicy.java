package de.gruppenbuch.domain.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists what is missing for a complete application, in the order of the form. */
public final class CompletenessPolicy {

    private CompletenessPolicy() {}

    static List<OpenTask> openTasks(ApplicationFacts facts) {
        Stream<Function<ApplicationFacts, Optional<OpenTask>>> single =
                Stream.of(
                                GroupRules.allRules(),
                                BankRules.allRules(),
                                PlanRules.allRules(),
                                StatementRules.allRules())
                        .flatMap(List::stream);
        return Stream.concat(
                        single.map(rule -> rule.apply(facts)).flatMap(Optional::stream),
                        Stream.concat(PlanRules.notEligible(facts), ToolRules.allTasks(facts)))
                .toList();
    }

    static Optional<OpenTask> missing(
            boolean missing, String code, TaskPlace place, String source) {
        return missing ? Optional.of(blocking(code, place, source)) : Optional.empty();
    }

    static OpenTask blocking(String code, TaskPlace place, String source, Object... arguments) {
        return new OpenTask(code, FundingTexts.task(code, arguments), true, place, source, "");
    }

    static OpenTask warning(String code, TaskPlace place, String source, Object... arguments) {
        return new OpenTask(code, FundingTexts.task(code, arguments), false, place, source, "");
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
