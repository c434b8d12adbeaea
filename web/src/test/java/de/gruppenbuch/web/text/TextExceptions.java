package de.gruppenbuch.web.text;

import java.util.List;
import java.util.Map;

/** Keys that are put together or are none, and enums without words, each with its reason. */
final class TextExceptions {

    /** Beginnings of keys, and what is added to them. */
    static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("advice.find.", "a question of the finder and its answers"),
                    Map.entry("advice.verdict.", "what others said, a text there"),
                    Map.entry("audit.do.", "a deed of the audit trail"),
                    Map.entry("audit.kind.", "the kind of thing in the audit trail"),
                    Map.entry("list.about.", "ListWords.column adds the word of the column"),
                    Map.entry("catalogue.verdict.", "what others said, a text there"),
                    Map.entry("enum.", "TextView.of adds type and constant"),
                    Map.entry("enum.Certainty.", "the certainty of a shipped value, a text there"),
                    Map.entry("enum.DeadlineRule.", "the rule of a deadline, a text there"),
                    Map.entry("enum.ImportField.", "the column of a list, a text there"),
                    Map.entry("form.carry.hint.", "what became of a field"),
                    Map.entry("form.problem.", "what keeps a field from being filled"),
                    Map.entry("own.gate.", "what the gate answers, in the words for leads"),
                    Map.entry("own.gate.word.", "the same in two or three words"),
                    Map.entry("own.state.", "the state of a request in the words for leads"),
                    Map.entry("own.use.", "how a use stands, in the words for leads"),
                    Map.entry("profile.", "the key of a value of the funding profile"),
                    Map.entry("review.answer.", "the criterion whose answer is no choice"),
                    Map.entry("review.cause.", "why a tool has to be looked at again"),
                    Map.entry("use.record.", "the condition that a record fulfils"));

    /** Names of deeds in the audit trail, whose words have a beginning before them. */
    static final List<String> DEEDS =
            List.of(
                    "account.activate",
                    "account.deactivate",
                    "account.password",
                    "dispatch.enclose",
                    "dispatch.post",
                    "dispatch.receive",
                    "dispatch.takeOut",
                    "audit.export",
                    "group.edit",
                    "group.export",
                    "group.register",
                    "inquiry.count",
                    "inquiry.export",
                    "inquiry.remove",
                    "inquiry.restore",
                    "letter.remove",
                    "letter.shipped",
                    "profile.correct",
                    "profile.dropCorrection",
                    "statistics.export",
                    "tool.notice");

    /** Enums whose constants no page shows by {@code text.of}, and why. */
    static final Map<String, String> NEVER_SHOWN =
            Map.ofEntries(
                    Map.entry("AgreementSection", "the catalogue has the words"),
                    Map.entry("AnswerType", "how an answer is read"),
                    Map.entry("AssessmentRules", "the catalogue has the words of each rule"),
                    Map.entry("ConditionKeeper", "decides who may confirm"),
                    Map.entry("Criterion", "the catalogue has the words"),
                    Map.entry("Evidence", "a code for other programs"),
                    Map.entry("Feature", "each has a tick box of its own"),
                    Map.entry("FormSection", "where a field stands, for suggestions"),
                    Map.entry("ImportState", "each has a page or a sentence of its own"),
                    Map.entry("Kind", "prefixes of numbers"),
                    Map.entry("LineValue", "the bundle of the values has the words"),
                    Map.entry("PlanLines", "the bundle of the values has the words"),
                    Map.entry("ProblemKind", "a sentence with its numbers"),
                    Map.entry("ValueType", "decides the formats"),
                    Map.entry("LetterSection", "parts of the list of names for templates"),
                    Map.entry("Land", "proper names, not translated"),
                    Map.entry("Payer", "an answer of the finder, in the address"),
                    Map.entry("Permission", "people see roles"),
                    Map.entry("Setting", "people who run the server read their names"),
                    Map.entry("TaskPlace", "becomes an address"),
                    Map.entry("TopicKind", "becomes an answer of the gate"),
                    Map.entry("VerdictKind", "a text of its own beside the status"),
                    Map.entry("WatchReason", "a sentence with the day"),
                    Map.entry("Wish", "an answer of the finder, in the address"));

    private TextExceptions() {}
}
