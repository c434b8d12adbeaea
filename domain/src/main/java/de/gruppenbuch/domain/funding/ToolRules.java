package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.CompletenessPolicy.blocking;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.warning;

import de.gruppenbuch.domain.cost.SamePurpose;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the digital applications behind the lines. */
final class ToolRules {

    private static final String LAW = "§ 20h Abs. 2 SGB V";
    private static final String ONCE = "§ 45d Abs. 6 SGB XI und Erklärung 5 des Antrags";

    private ToolRules() {}

    static Stream<OpenTask> allTasks(ApplicationFacts facts) {
        return Stream.of(
                        gate(facts), conditions(facts), doubleFunding(facts), linesElsewhere(facts))
                .flatMap(tasks -> tasks);
    }

    /**
     * Each digital line carries its evidence: a line that the gate blocks keeps the application
     * from being complete; an override is shown to everybody who reads the application.
     */
    static Stream<OpenTask> gate(ApplicationFacts facts) {
        return facts.tools().stream()
                .filter(tool -> tool.overridden() || tool.blockedToday())
                .map(ToolRules::gate);
    }

    private static OpenTask gate(ToolEvidence tool) {
        OpenTask task =
                tool.overridden()
                        ? warning("TOOL_OVERRIDDEN", TaskPlace.REQUEST, LAW, tool.tool())
                        : blocking("TOOL_BLOCKED", TaskPlace.REQUEST, LAW, tool.tool());
        return task.about(tool.requestNumber());
    }

    /**
     * Conditions are listed in the annex; those that nobody confirmed are a hint (catalogue rules
     * "fundability", version 1.0 of 2026-11-23: CONDITIONS_TO_CONFIRM).
     */
    static Stream<OpenTask> conditions(ApplicationFacts facts) {
        return facts.tools().stream()
                .filter(tool -> tool.openConditions() > 0 && !tool.blockedToday())
                .map(
                        tool ->
                                warning(
                                        "TOOL_CONDITIONS_OPEN",
                                        TaskPlace.TOOLS,
                                        LAW,
                                        tool.tool(),
                                        tool.openConditions()));
    }

    /** The same purpose must not be paid twice in the same period; people decide whether it is. */
    static Stream<OpenTask> doubleFunding(ApplicationFacts facts) {
        return facts.tools().stream()
                .flatMap(
                        tool ->
                                tool.samePurpose().stream()
                                        .filter(other -> isTold(tool, other, facts.tools()))
                                        .map(other -> doubleFunding(tool, other)));
    }

    private static OpenTask doubleFunding(ToolEvidence tool, SamePurpose other) {
        return warning(
                        "DOUBLE_FUNDING",
                        TaskPlace.STATEMENTS,
                        ONCE,
                        tool.tool(),
                        other.toolName(),
                        other.number())
                .about(other.number());
    }

    /** Two lines of this application are told once, not by each about the other. */
    private static boolean isTold(ToolEvidence tool, SamePurpose other, List<ToolEvidence> tools) {
        return tools.stream().noneMatch(line -> line.requestNumber().equals(other.number()))
                || tool.requestNumber().compareTo(other.number()) < 0;
    }

    /** A line with the same words in another application of the group for the same year. */
    static Stream<OpenTask> linesElsewhere(ApplicationFacts facts) {
        return facts.linesElsewhere().stream()
                .filter(
                        other ->
                                facts.expenses().stream()
                                        .anyMatch(
                                                line ->
                                                        line.categoryCode()
                                                                        .equals(
                                                                                other
                                                                                        .categoryCode())
                                                                && line.label()
                                                                        .strip()
                                                                        .equalsIgnoreCase(
                                                                                other.label()
                                                                                        .strip())))
                .map(
                        other ->
                                warning(
                                                "DOUBLE_FUNDING",
                                                TaskPlace.STATEMENTS,
                                                ONCE,
                                                other.label(),
                                                other.label(),
                                                other.number())
                                        .about(other.number()));
    }
}
