package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.ShippedCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The template that comes with the software, read once. */
@ApplicationScoped
public class AgreementCatalogue {

    /** Read by the first who asks; the file is large. */
    private static final class Shipped {

        private static final AgreementTemplate TEMPLATE =
                toTemplate(ShippedCatalogue.json().getJsonObject("meetingAgreements"));
    }

    /** Never changes at run time. */
    public AgreementTemplate template() {
        return Shipped.TEMPLATE;
    }

    static AgreementTemplate toTemplate(JsonObject agreements) {
        Map<AgreementSection, LocalText> sections = new EnumMap<>(AgreementSection.class);
        agreements
                .getJsonObject("sections")
                .forEach(
                        (code, text) ->
                                sections.put(
                                        AgreementSection.valueOf(code), text(text.asJsonObject())));
        JsonObject signOff = agreements.getJsonObject("signOff");
        Map<SignOffMethod, LocalText> methods = new EnumMap<>(SignOffMethod.class);
        signOff.getJsonObject("method")
                .forEach(
                        (code, text) ->
                                methods.put(
                                        SignOffMethod.valueOf(code), text(text.asJsonObject())));
        return new AgreementTemplate(
                agreements.getInt("version"),
                Map.copyOf(sections),
                items(agreements),
                text(signOff.getJsonObject("statement")),
                Map.copyOf(methods));
    }

    private static List<AgreementItem> items(JsonObject agreements) {
        List<JsonObject> sorted =
                agreements.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .sorted(Comparator.comparing(AgreementCatalogue::section))
                        .toList();
        List<String> ids = sorted.stream().map(item -> item.getString("id")).toList();
        List<AgreementItem> items = new ArrayList<>();
        for (JsonObject item : sorted) {
            items.add(
                    new AgreementItem(
                            item.getString("id"),
                            items.size() + 1,
                            section(item),
                            text(item.getJsonObject("text")),
                            named(text(item.getJsonObject("hint")), ids),
                            item.getBoolean("requiredForSignOff"),
                            item.getJsonArray("appliesTo").getValuesAs(JsonString.class).stream()
                                    .map(category -> ToolCategory.valueOf(category.getString()))
                                    .collect(Collectors.toUnmodifiableSet())));
        }
        return List.copyOf(items);
    }

    /** A hint that names another item by its id names it by the number that people see. */
    private static LocalText named(LocalText hint, List<String> ids) {
        LocalText result = hint;
        for (int place = 0; place < ids.size(); place++) {
            result =
                    new LocalText(
                            result.de().replace(ids.get(place), "Punkt " + (place + 1)),
                            result.en().replace(ids.get(place), "item " + (place + 1)));
        }
        return result;
    }

    private static AgreementSection section(JsonObject item) {
        return AgreementSection.valueOf(item.getString("section"));
    }

    private static LocalText text(JsonObject text) {
        return new LocalText(text.getString("de"), text.getString("en"));
    }
}
