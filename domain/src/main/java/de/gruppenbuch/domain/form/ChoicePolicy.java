package de.gruppenbuch.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which choice of a form says the same as a word of Gruppenbuch. Funders word their lists as they
 * like; the forms of Bayern 2021 and Bremen 2017 (read 2026-11-23) were the patterns.
 */
final class ChoicePolicy {

    /** Words that say the same, already in one spelling. */
    private static final List<Set<String>> SAME =
            List.of(
                    Set.of("ja", "yes", "on", "wahr", "x", "zutreffend"),
                    Set.of("nein", "no", "nicht zutreffend"),
                    Set.of(
                            "jede woche",
                            "woechentlich",
                            "erste x pro woche",
                            "erste x woechentlich",
                            "einmal pro woche",
                            "einmal in der woche"),
                    Set.of(
                            "zweimal im monat",
                            "zweite x im monat",
                            "zweite x pro monat",
                            "zweimal pro monat",
                            "zweimal monatlich",
                            "14 taegig",
                            "vierzehntaegig",
                            "alle zwei wochen",
                            "alle 14 tage"),
                    Set.of(
                            "einmal im monat",
                            "erste x im monat",
                            "erste x pro monat",
                            "einmal pro monat",
                            "einmal monatlich",
                            "monatlich"),
                    Set.of("anders", "sonstiges", "sonstige", "andere", "unregelmaessig"),
                    Set.of("vor ort", "praesenz", "in praesenz"),
                    Set.of("online", "virtuell", "digital"),
                    Set.of("vor ort und online", "hybrid", "praesenz und virtuell"),
                    Set.of("nicht eingetragene gruppe", "nicht eingetragen", "keine rechtsform"),
                    Set.of("gesellschaft buergerlichen rechts", "gbr"),
                    Set.of("eingetragener verein", "e v", "verein"),
                    Set.of("untergliederung eines vereins", "untergliederung"),
                    Set.of("pauschalfoerderung", "pauschal", "pauschalantrag"),
                    Set.of("projektfoerderung", "projekt", "projektantrag"),
                    Set.of("erstantrag", "erstmalig", "neuantrag"),
                    Set.of("folgeantrag", "wiederholungsantrag", "erneut"));

    private ChoicePolicy() {}

    /**
     * The choice that equals the word, differs in spelling only, or says the same; empty if none or
     * several do.
     */
    static Optional<String> match(String word, List<String> choices) {
        if (choices.contains(word)) {
            return Optional.of(word);
        }
        String normal = LabelText.normal(word);
        Set<String> same =
                SAME.stream()
                        .filter(words -> words.contains(normal))
                        .findFirst()
                        .orElse(Set.of(normal));
        List<String> fitting =
                choices.stream().filter(choice -> same.contains(LabelText.normal(choice))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
