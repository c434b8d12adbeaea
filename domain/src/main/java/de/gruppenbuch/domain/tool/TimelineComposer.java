package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.PartialDate;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.TimelineEntry.TimelineKind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts everything dated about an offering in order: "as of spring 2020" first, today last. */
final class TimelineComposer {

    /** Month of the circular to self-help groups, which bears no day. */
    static final String SPRING_2020 = "2020-04";

    private static final LocalText NONE = new LocalText("", "");

    private TimelineComposer() {}

    /**
     * @param tool shipped entry of the tool
     * @param verdicts rows of {@link CatalogueRepository#verdicts}
     * @param history assessments of both profiles; those for groups are shown
     */
    static List<TimelineEntry> compose(
            JsonObject tool,
            List<Object[]> verdicts,
            List<AssessmentEntry> history,
            LocalDate endedOn) {
        List<TimelineEntry> result = new ArrayList<>();
        circular(tool).ifPresent(result::add);
        verdicts.forEach(row -> result.add(verdict(row)));
        if (endedOn != null) {
            result.add(plain(TimelineKind.END, endedOn.toString(), "", NONE));
        }
        history.stream()
                .filter(entry -> entry.assessment().profile() == AssessmentProfile.GROUP)
                .forEach(entry -> result.add(assessment(entry)));
        result.sort(comparing(TimelineComposer::day, nullsFirst(naturalOrder())));
        today(tool).ifPresent(result::add);
        return result;
    }

    private static LocalDate day(TimelineEntry entry) {
        return entry.on() == null || !PartialDate.isReadable(entry.on())
                ? null
                : PartialDate.lastDay(entry.on());
    }

    private static Optional<TimelineEntry> circular(JsonObject tool) {
        JsonArray facts = tool.getJsonArray("seedFacts");
        if (facts == null || facts.isEmpty()) {
            return Optional.empty();
        }
        List<LocalText> lines =
                facts.getValuesAs(JsonObject.class).stream()
                        .map(fact -> CatalogueBook.localText(fact.getJsonObject("text")))
                        .toList();
        return Optional.of(
                new TimelineEntry(TimelineKind.CIRCULAR, SPRING_2020, "", "", NONE, lines, ""));
    }

    private static Optional<TimelineEntry> today(JsonObject tool) {
        JsonObject situation = tool.getJsonObject("situationToday");
        return Optional.ofNullable(situation)
                .map(
                        now ->
                                plain(
                                        TimelineKind.TODAY,
                                        now.getString("asOf"),
                                        "",
                                        CatalogueBook.localText(now.getJsonObject("text"))));
    }

    private static TimelineEntry verdict(Object[] row) {
        return new TimelineEntry(
                TimelineKind.VERDICT,
                (String) row[2],
                (String) row[0],
                (String) row[1],
                new LocalText((String) row[3], (String) row[4]),
                List.of(),
                row[5] == null ? "" : (String) row[5]);
    }

    private static TimelineEntry assessment(AssessmentEntry entry) {
        AssessmentView view = entry.assessment();
        return new TimelineEntry(
                entry.own() ? TimelineKind.OWN : TimelineKind.SHIPPED,
                view.assessedOn().toString(),
                view.status().name(),
                view.assessor(),
                view.reason(),
                List.of(),
                view.sourceUrl());
    }

    private static TimelineEntry plain(
            TimelineKind kind, String on, String verdict, LocalText text) {
        return new TimelineEntry(kind, on, verdict, "", text, List.of(), "");
    }
}
