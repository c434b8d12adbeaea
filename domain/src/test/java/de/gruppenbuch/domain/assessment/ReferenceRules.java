package de.gruppenbuch.domain.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules a second time, built in another way: it interprets the texts of the catalogue over the
 * raw JSON of an offering and shares no code with the rules of the product. Where the catalogue
 * abbreviates, {@link #SPELLED_OUT} says in full what it means, and breaks when its text changes.
 */
final class ReferenceRules {

    private static final JsonObject RULES = ShippedCatalogue.CATALOGUE.getJsonObject("rules");
    private static final Map<String, String> KNOCK_OUTS = texts("knockOuts");
    private static final Map<String, String> CONDITIONS = texts("conditions");
    private static final Map<String, String> DEFINITIONS = texts("definitions");

    private static final Map<String, Predicate<RuleText.Facts>> PARSED = new HashMap<>();

    /** Text of the catalogue and the clauses it stands for. */
    private static final Map<String, List<String>> SPELLED_OUT =
            Map.of(
                    "profile ORGANISATION and L01 in {YES_ON_REQUEST, UNKNOWN} -> CND-AVV;"
                            + " PROVIDER_IS_CONTROLLER -> CND-LOCAL-DECISION and needsLocalDecision",
                    List.of(
                            "profile ORGANISATION and L01 in {YES_ON_REQUEST, UNKNOWN} -> CND-AVV",
                            "profile ORGANISATION and L01 = PROVIDER_IS_CONTROLLER ->"
                                    + " CND-LOCAL-DECISION"),
                    "X01 in {YELLOW, RED_SUPERSEDED_IN_PART} -> CND-LOCAL-DECISION; RED_AS_CLASS"
                            + " (profile GROUP) -> CND-OPERATOR-CHECK",
                    List.of(
                            "X01 in {YELLOW, RED_SUPERSEDED_IN_PART} -> CND-LOCAL-DECISION",
                            "X01 = RED_AS_CLASS and profile GROUP -> CND-OPERATOR-CHECK"),
                    "not generic and L03 or L04 (messenger: also D04) rests on own knowledge ->"
                            + " CND-OPEN-ITEMS",
                    List.of("carried by own knowledge -> CND-OPEN-ITEMS"));

    private final JsonObject offering;
    private final String category;
    private final String profile;
    private final LocalDate today;

    ReferenceRules(JsonObject offering, String category, String profile, LocalDate today) {
        this.offering = offering;
        this.category = category;
        this.profile = profile;
        this.today = today;
    }

    ReferenceAnswer judge() {
        String end = value("O10");
        if (!end.equals("UNKNOWN") && !today.isBefore(lastDay(end))) {
            return answer("DISCONTINUED", List.of("R0"), null, "N/A");
        }
        List<String> knockOuts =
                KNOCK_OUTS.keySet().stream().filter(id -> holds(KNOCK_OUTS.get(id))).toList();
        if (!knockOuts.isEmpty()) {
            return answer("ADVISED_AGAINST", knockOuts, 24, "KO");
        }
        if (isMandatoryMissing()) {
            return answer("NOT_ASSESSED", List.of("R2"), null, "MISSING");
        }
        String evidence = evidence();
        if (evidence.equals("STALE")) {
            return answer("NOT_ASSESSED", List.of("R3"), null, "STALE");
        }
        return usable(evidence);
    }

    private ReferenceAnswer usable(String evidence) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        CONDITIONS.forEach(
                (id, text) -> {
                    for (String clause : SPELLED_OUT.getOrDefault(text, List.of(text))) {
                        String[] sides = clause.split(" -> ");
                        if (holds(sides[0])) {
                            found.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                    .addAll(List.of(sides[1].split(", ")));
                        }
                    }
                });
        Set<String> conditions = new LinkedHashSet<>();
        found.values().forEach(conditions::addAll);
        for (JsonString extra :
                offering.getJsonArray("extraConditions").getValuesAs(JsonString.class)) {
            conditions.add(extra.getString());
        }
        boolean brief =
                found.containsKey("C1") || found.containsKey("C9") || evidence.equals("UNDATED");
        return new ReferenceAnswer(
                found.isEmpty() ? "RECOMMENDED" : "ACCEPTABLE_WITH_CONDITIONS",
                found.isEmpty() ? List.of("R5") : List.copyOf(found.keySet()),
                List.copyOf(conditions),
                protectionLevel(),
                brief ? 6 : 12,
                coverage(),
                evidence);
    }

    private ReferenceAnswer answer(
            String status, List<String> reasons, Integer months, String evidence) {
        String coverage = status.equals("DISCONTINUED") ? null : coverage();
        return new ReferenceAnswer(status, reasons, List.of(), null, months, coverage, evidence);
    }

    private boolean isMandatoryMissing() {
        return ShippedCatalogue.CATALOGUE
                .getJsonArray("criteria")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(
                        criterion ->
                                criterion
                                        .getJsonArray("mandatoryFor")
                                        .getValuesAs(JsonString.class)
                                        .stream()
                                        .anyMatch(one -> one.getString().equals(category)))
                .anyMatch(criterion -> value(criterion.getString("id")).equals("UNKNOWN"));
    }

    private String evidence() {
        if (offering.getBoolean("generic")) {
            return "PREREQUISITE";
        }
        List<LocalDate> dates = new ArrayList<>();
        for (String id : List.of("L03", "L04")) {
            JsonObject answer = offering.getJsonObject("answers").getJsonObject(id);
            if (answer.isNull("asOf")) {
                return "UNDATED";
            }
            dates.add(lastDay(answer.getString("asOf")));
        }
        LocalDate newest = dates.stream().max(LocalDate::compareTo).orElseThrow();
        int months = (today.getYear() - newest.getYear()) * 12;
        months += today.getMonthValue() - newest.getMonthValue();
        months -= today.getDayOfMonth() < newest.getDayOfMonth() ? 1 : 0;
        return months < 36 ? "CURRENT" : "STALE";
    }

    private String protectionLevel() {
        boolean encrypted = holds("S02 in {DEFAULT_ALL, OPTIONAL_GROUP}");
        boolean low = category.equals("SCHEDULING") || category.equals("BROADCAST");
        boolean high = encrypted && holds("L04 in {EU_EEA, ADEQUATE, THIRD_COUNTRY_E2EE_MINIMAL}");
        boolean normal = isTrusted() || (encrypted && holds("L04 = US_DPF"));
        if (category.equals("COLLABORATION")) {
            high = holds("S02 = DEFAULT_ALL");
            normal = true;
        }
        return low || (!high && !normal) ? "LOW" : high ? "HIGH" : "NORMAL";
    }

    private String coverage() {
        return String.format(Locale.ROOT, "%.2f", share());
    }

    private double share() {
        String[] counted =
                DEFINITIONS.get("coverage").replaceAll("^share of | answered.*$", "").split(", ");
        double answered = 0;
        for (String id : counted) {
            answered += value(id).equals("UNKNOWN") ? 0 : 1;
        }
        return answered / counted.length;
    }

    private boolean isTrusted() {
        return holds(DEFINITIONS.get("trustedOperator"));
    }

    private boolean restsOnOwnKnowledge() {
        List<String> carrying =
                category.equals("MESSENGER") ? List.of("L03", "L04", "D04") : List.of("L03", "L04");
        return !offering.getBoolean("generic")
                && carrying.stream()
                        .map(offering.getJsonObject("answers")::getJsonObject)
                        .anyMatch(answer -> answer.getString("basis").equals("OWN"));
    }

    private boolean holds(String text) {
        return PARSED.computeIfAbsent(text, RuleText::parse).test(new Asked());
    }

    private String value(String criterion) {
        JsonObject answer = offering.getJsonObject("answers").getJsonObject(criterion);
        JsonValue value = answer == null ? null : answer.get("value");
        return value instanceof JsonString text ? text.getString() : "UNKNOWN";
    }

    private static LocalDate lastDay(String date) {
        String[] parts = date.split("-");
        int year = Integer.parseInt(parts[0]);
        int month = parts.length < 2 || parts[1].equals("20") ? 12 : Integer.parseInt(parts[1]);
        LocalDate first = LocalDate.of(year, month, 1);
        return parts.length == 3 ? LocalDate.parse(date) : first.plusMonths(1).minusDays(1);
    }

    private static Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        RULES.getJsonObject(name)
                .forEach((id, text) -> texts.put(id, ((JsonString) text).getString()));
        return texts;
    }

    /** Answers the questions of the rule texts from the raw JSON. */
    private final class Asked implements RuleText.Facts {

        @Override
        public String value(String name) {
            return switch (name) {
                case "profile" -> profile;
                case "category" -> category;
                default -> ReferenceRules.this.value(name);
            };
        }

        @Override
        public boolean holds(String words) {
            return switch (words) {
                case "operator not trusted" -> !isTrusted();
                case "carried by own knowledge" -> restsOnOwnKnowledge();
                case "coverage < 0.60" -> share() < 0.60;
                case "needsLocalDecision set on the offering" ->
                        offering.getBoolean("needsLocalDecision");
                default -> throw new IllegalArgumentException("Not understood: " + words);
            };
        }
    }
}
