package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquirySums;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.statistics.ReportSection.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the numbers into tables, as far as an audience may see them. */
final class ReportComposer {

    private final YearFigures figures;
    private final boolean guarded;

    private ReportComposer(YearFigures figures, Audience audience) {
        this.figures = figures;
        this.guarded = audience == Audience.UMBRELLA_BODY;
    }

    static List<ReportSection> sections(YearFigures figures, Audience audience) {
        ReportComposer composer = new ReportComposer(figures, audience);
        return List.of(
                composer.groups(),
                composer.parts("themen", StatisticsTexts.TOPICS, figures.topics()),
                composer.parts("treffen", StatisticsTexts.MEETINGS, composer.meetings()),
                composer.parts("werkzeuge", StatisticsTexts.USES, composer.uses()),
                composer.money(),
                composer.requests(),
                composer.parts(
                        "anfragen-anliegen",
                        StatisticsTexts.INQUIRY_CONCERNS,
                        composer.inquiryConcerns()),
                composer.parts(
                        "anfragen-wege", StatisticsTexts.INQUIRY_WAYS, composer.inquiryWays()),
                composer.parts(
                        "anfragen-themen",
                        StatisticsTexts.INQUIRY_TOPICS,
                        composer.inquiryTopics()));
    }

    private ReportSection groups() {
        YearFigures.Groups groups = figures.groups();
        return section(
                "gruppen",
                StatisticsTexts.GROUPS,
                Unit.COUNT,
                List.of(
                        count(StatisticsTexts.GROUPS_TOTAL, groups.total()),
                        count(StatisticsTexts.GROUPS_REGISTERED, groups.registered()),
                        count(StatisticsTexts.GROUPS_REMOVED, groups.removed()),
                        count(StatisticsTexts.GROUPS_WITH_TOOL, groups.withTool())));
    }

    private ReportLine count(LocalText label, long number) {
        return guarded && SmallNumberPolicy.isSmall(number)
                ? ReportLine.instead(label, StatisticsTexts.SMALL)
                : ReportLine.of(label, number);
    }

    private List<Count> meetings() {
        return counts(MeetingMode.values(), StatisticsTexts::of, figures.meetings());
    }

    private List<Count> uses() {
        return counts(AssessmentStatus.values(), StatisticsTexts::of, figures.uses());
    }

    private List<Count> inquiryConcerns() {
        return counts(InquiryConcern.values(), StatisticsTexts::of, figures.inquiries().concerns());
    }

    private List<Count> inquiryWays() {
        return counts(InquiryWay.values(), StatisticsTexts::of, figures.inquiries().ways());
    }

    /** Empty if no topic was ever counted: then the total says it all. */
    private List<Count> inquiryTopics() {
        List<InquirySums.OfTopic> topics = figures.inquiries().topics();
        return topics.stream().allMatch(each -> each.topic() == null)
                ? List.of()
                : topics.stream()
                        .map(
                                each ->
                                        new Count(
                                                each.topic() == null
                                                        ? StatisticsTexts.WITHOUT_TOPIC
                                                        : each.topic(),
                                                each.number()))
                        .toList();
    }

    private static <E extends Enum<E>> List<Count> counts(
            E[] kinds, Function<E, LocalText> words, Map<E, Long> numbers) {
        return Arrays.stream(kinds)
                .map(kind -> new Count(words.apply(kind), numbers.getOrDefault(kind, 0L)))
                .toList();
    }

    private ReportSection parts(String id, StatisticsTexts.Heading heading, List<Count> parts) {
        List<ReportLine> lines =
                guarded
                        ? folded(SmallNumberPolicy.fold(parts))
                        : parts.stream()
                                .map(part -> ReportLine.of(part.label(), part.number()))
                                .toList();
        return new ReportSection(
                id, heading.text(), heading.note(guarded), Unit.COUNT, true, lines);
    }

    private static List<ReportLine> folded(SmallNumberPolicy.Folded folded) {
        List<ReportLine> lines = new ArrayList<>();
        folded.shown().forEach(part -> lines.add(ReportLine.of(part.label(), part.number())));
        if (folded.hidden()) {
            lines.add(ReportLine.instead(StatisticsTexts.OTHERS, StatisticsTexts.SMALL));
        } else if (folded.folded() > 0) {
            lines.add(ReportLine.of(StatisticsTexts.OTHERS, folded.folded()));
        }
        return lines;
    }

    private ReportSection money() {
        YearFigures.Money money = figures.money();
        YearFigures.Outcome outcome = money.outcome();
        return section(
                "geld",
                StatisticsTexts.MONEY,
                Unit.EURO,
                List.of(
                        sum(StatisticsTexts.ASKED, money.asked()),
                        sum(StatisticsTexts.ACCEPTED, money.accepted()),
                        sum(StatisticsTexts.LUMP_SUM, money.lumpSum()),
                        sum(StatisticsTexts.PROJECT, money.project()),
                        outcome.notices() == 0
                                ? ReportLine.instead(
                                        StatisticsTexts.GRANTED, StatisticsTexts.NO_NOTICE)
                                : sum(StatisticsTexts.GRANTED, outcome.granted()),
                        outcome.proofs() == 0
                                ? ReportLine.instead(
                                        StatisticsTexts.PROVED, StatisticsTexts.NO_PROOF)
                                : sum(StatisticsTexts.PROVED, outcome.proved())));
    }

    /** The money of one or two groups is theirs to tell. */
    private ReportLine sum(LocalText label, YearFigures.Sum sum) {
        return guarded && SmallNumberPolicy.isSmall(sum.groups())
                ? ReportLine.instead(label, StatisticsTexts.FEW_GROUPS)
                : ReportLine.of(label, sum.cents());
    }

    private ReportSection requests() {
        YearFigures.Requests requests = figures.requests();
        List<ReportLine> lines = new ArrayList<>();
        lines.add(count(StatisticsTexts.RECEIVED, requests.received()));
        lines.addAll(answers(requests));
        lines.add(
                DurationCalculator.median(requests.days()).stream()
                        .mapToObj(days -> ReportLine.of(StatisticsTexts.MEDIAN, days))
                        .findFirst()
                        .orElse(ReportLine.instead(StatisticsTexts.MEDIAN, StatisticsTexts.NONE)));
        lines.add(count(StatisticsTexts.INQUIRIES, figures.inquiries().total()));
        return section("anfragen", StatisticsTexts.REQUESTS, Unit.COUNT, lines);
    }

    /** The parts of what was received: one hidden alone could be calculated from the others. */
    private List<ReportLine> answers(YearFigures.Requests requests) {
        List<Count> parts =
                List.of(
                        new Count(StatisticsTexts.REQUEST_ACCEPTED, requests.accepted()),
                        new Count(StatisticsTexts.REQUEST_REJECTED, requests.rejected()),
                        new Count(StatisticsTexts.REQUEST_OPEN, requests.open()));
        List<Count> shown = SmallNumberPolicy.fold(parts).shown();
        return parts.stream()
                .map(
                        part ->
                                !guarded || part.number() == 0 || shown.contains(part)
                                        ? ReportLine.of(part.label(), part.number())
                                        : ReportLine.instead(part.label(), StatisticsTexts.HIDDEN))
                .toList();
    }

    private ReportSection section(
            String id, StatisticsTexts.Heading heading, Unit unit, List<ReportLine> lines) {
        return new ReportSection(
                id, heading.text(), heading.note(guarded), unit, unit == Unit.EURO, lines);
    }
}
