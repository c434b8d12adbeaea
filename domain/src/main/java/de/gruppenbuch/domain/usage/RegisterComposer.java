package de.gruppenbuch.domain.usage;

import static de.gruppenbuch.domain.usage.RegisterTexts.text;
import static de.gruppenbuch.domain.usage.RegisterTexts.word;

import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolHost;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one entry of the record of processing activities out of all uses of an offering (Art. 30
 * (1) GDPR: purposes, categories of persons and data, recipients, third countries, deletion,
 * measures). The purposes typed by people are not taken over: they may hold names.
 */
final class RegisterComposer {

    /** Criteria of the catalogue that the entry shows. */
    static final List<String> CRITERIA = List.of("L04", "S01", "S02", "S03", "S07", "V03", "D02");

    private final Map<String, Map<String, String>> answers;
    private final Map<String, String> vendors;

    /**
     * @param answers by criterion, then by offering
     * @param vendors by tool
     */
    RegisterComposer(Map<String, Map<String, String>> answers, Map<String, String> vendors) {
        this.answers = answers;
        this.vendors = vendors;
    }

    /** A use with what decides how it stands. */
    record Part(ToolUseRow use, UseFacts facts) {

        UseTerms terms() {
            return use.terms();
        }

        WayOfUse way() {
            return terms().way() == null
                    ? WayOfUse.usualFor(use.offering().category())
                    : terms().way();
        }
    }

    /**
     * @param parts all present uses of one offering, at least one
     */
    RegisterEntry entry(List<Part> parts) {
        OfferingRow offering = parts.get(0).use().offering();
        return new RegisterEntry(
                offering.fullName().de(),
                distinct(parts, part -> word(part.way())),
                text("people"),
                data(parts, offering),
                distinct(parts, part -> recipient(part, vendors.get(offering.toolId()))),
                distinct(parts, RegisterComposer::party),
                RegisterTexts.plainAnswer("L04", answer("L04", offering)),
                parts.stream()
                        .map(part -> part.terms().contractOn())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                (int) parts.stream().filter(part -> part.facts().contractMissing()).count(),
                answers(offering, "S07", "V03"),
                measures(parts, offering),
                distinct(parts, RegisterComposer::status),
                assessedOn(parts),
                (int) parts.stream().map(part -> part.use().groupId()).distinct().count());
    }

    private List<String> data(List<Part> parts, OfferingRow offering) {
        List<String> data = new ArrayList<>(List.of(text("data.always")));
        data.addAll(distinct(parts, part -> text("data." + part.way())));
        String account = answer("D02", offering);
        if (List.of("EMAIL_ACCOUNT", "PHONE_NUMBER", "RANDOM_ID").contains(account)) {
            data.add(text("data.account." + account));
        }
        if (parts.stream().anyMatch(part -> Boolean.TRUE.equals(part.terms().health()))) {
            data.add(text("data.health"));
        } else if (parts.stream().anyMatch(part -> part.terms().health() == null)) {
            data.add(text("data.healthUnknown"));
        }
        return List.copyOf(data);
    }

    private static String recipient(Part part, String vendor) {
        ToolHost host = part.terms().host() == null ? ToolHost.PROVIDER : part.terms().host();
        return switch (host) {
            case PROVIDER ->
                    vendor == null || vendor.isBlank()
                            ? part.use().offering().fullName().de()
                            : vendor;
            case OTHER_COMPANY -> part.terms().hostName();
            case CONTACT_POINT, MEMBER -> text("host." + host);
        };
    }

    private static String party(Part part) {
        return part.terms().party() == null
                ? text("ContractParty.unknown")
                : word(part.terms().party());
    }

    private static String status(Part part) {
        CountingAssessment counting = part.facts().judgement();
        return word(counting.status()) + " (" + word(counting.profile()) + ")";
    }

    private static LocalDate assessedOn(List<Part> parts) {
        return parts.stream()
                .map(part -> part.facts().judgement().assessment())
                .filter(Objects::nonNull)
                .map(AssessmentView::assessedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Measures of the offering, then the conditions that every group has confirmed. */
    private List<String> measures(List<Part> parts, OfferingRow offering) {
        Stream<String> kept =
                parts.get(0).facts().conditions().stream()
                        .filter(state -> parts.stream().allMatch(part -> keeps(part, state.code())))
                        .map(state -> text("measure.conditions") + ": " + state.text().de());
        return Stream.concat(answers(offering, "S01", "S02", "S03").stream(), kept).toList();
    }

    private static boolean keeps(Part part, String code) {
        return part.facts().conditions().stream()
                .anyMatch(state -> state.code().equals(code) && state.met());
    }

    private List<String> answers(OfferingRow offering, String... criteria) {
        return Stream.of(criteria)
                .map(criterion -> RegisterTexts.answer(criterion, answer(criterion, offering)))
                .toList();
    }

    private String answer(String criterion, OfferingRow offering) {
        return answers.getOrDefault(criterion, Map.of()).getOrDefault(offering.id(), "UNKNOWN");
    }

    private static List<String> distinct(List<Part> parts, Function<Part, String> words) {
        return parts.stream().map(words).distinct().sorted().toList();
    }
}
