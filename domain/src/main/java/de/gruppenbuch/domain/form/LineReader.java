package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of an application, each with its values; what is missing is not in the map. */
final class LineReader {

    private LineReader() {}

    static List<Map<LineValue, ValueContent>> lines(PlanLines list, FundingSnapshot snapshot) {
        return switch (list) {
            case EXPENSES -> snapshot.expenses().stream().map(LineReader::expense).toList();
            case INCOMES -> snapshot.incomes().stream().map(LineReader::income).toList();
            case TOOLS ->
                    IntStream.range(0, snapshot.digitalTools().size())
                            .mapToObj(i -> tool(i + 1, snapshot.digitalTools().get(i)))
                            .toList();
        };
    }

    private static Map<LineValue, ValueContent> expense(FundingSnapshot.Expense line) {
        return new Line(line.position())
                .words(LineValue.CATEGORY, line.category())
                .words(LineValue.LABEL, line.label())
                .words(LineValue.JUSTIFICATION, line.justification())
                .words(
                        LineValue.DESCRIPTION,
                        joined(line.category(), line.label(), line.justification()))
                .words(LineValue.REQUEST, line.requestNumber())
                .amount(line.amountCents())
                .values;
    }

    private static Map<LineValue, ValueContent> income(FundingSnapshot.Income line) {
        return new Line(line.position())
                .words(LineValue.CATEGORY, line.kind())
                .words(LineValue.LABEL, line.label())
                .words(LineValue.DESCRIPTION, joined(line.kind(), line.label()))
                .amount(line.amountCents())
                .values;
    }

    private static Map<LineValue, ValueContent> tool(
            int position, FundingSnapshot.DigitalTool tool) {
        return new Line(position)
                .words(LineValue.LABEL, tool.offering().isBlank() ? tool.tool() : name(tool))
                .words(LineValue.VENDOR, tool.vendor())
                .words(LineValue.CATEGORY, tool.category())
                .words(LineValue.PURPOSE, tool.purpose())
                .words(LineValue.PERIOD, tool.period())
                .words(LineValue.STATUS, tool.status())
                .words(LineValue.CONDITIONS, String.join("; ", tool.conditions()))
                .words(LineValue.SOURCE, tool.source())
                .words(LineValue.REQUEST, tool.requestNumber())
                .day(tool.assessedOn())
                .amount(tool.costCents())
                .values;
    }

    private static String name(FundingSnapshot.DigitalTool tool) {
        return tool.offering().startsWith(tool.tool())
                ? tool.offering()
                : tool.tool() + ", " + tool.offering();
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(": "));
    }

    /** Collects the values of a line. */
    private static final class Line {

        private final Map<LineValue, ValueContent> values = new EnumMap<>(LineValue.class);

        private Line(int position) {
            values.put(LineValue.NUMBER, new ValueContent.Number(position));
        }

        private Line words(LineValue value, String text) {
            ValueContent content = ValueList.words(text);
            if (content != null) {
                values.put(value, content);
            }
            return this;
        }

        private Line amount(Long cents) {
            if (cents != null) {
                values.put(LineValue.AMOUNT, new ValueContent.Money(cents));
            }
            return this;
        }

        private Line day(LocalDate day) {
            if (day != null) {
                values.put(LineValue.ASSESSED_ON, new ValueContent.Day(day));
            }
            return this;
        }
    }
}
