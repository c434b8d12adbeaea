package de.gruppenbuch.domain.advice;

import static java.util.Comparator.comparing;

import de.gruppenbuch.domain.tool.ThirdPartyVerdict;
import java.util.List;
import java.util.stream.Stream;

/** Puts what is known about a tool in the order in which it happened. */
final class TimelinePolicy {

    private TimelinePolicy() {}

    /**
     * Judgements of others and later facts, oldest first, undated last; of one day the judgement
     * first. A new fact never changes an old line (catalogue, principle 4: nothing is overwritten).
     */
    static List<TimelineEntry> timeline(List<ThirdPartyVerdict> verdicts, List<DatedFact> later) {
        return Stream.concat(
                        verdicts.stream().map(TimelinePolicy::entry),
                        later.stream().map(TimelinePolicy::entry))
                .sorted(
                        comparing((TimelineEntry entry) -> !entry.day().known())
                                .thenComparing(TimelineEntry::day))
                .toList();
    }

    private static TimelineEntry entry(ThirdPartyVerdict verdict) {
        return new TimelineEntry(
                PartialDay.of(verdict.saidOn()),
                said(verdict.saidBy()),
                verdict.verdict(),
                verdict.text(),
                verdict.sourceUrl());
    }

    private static TimelineEntry entry(DatedFact fact) {
        return new TimelineEntry(fact.asOf(), "", "", fact.text(), fact.source().url());
    }

    /** The researcher's word for the circular means nothing to readers. */
    private static String said(String by) {
        return by.replace(" (Seed)", "");
    }
}
