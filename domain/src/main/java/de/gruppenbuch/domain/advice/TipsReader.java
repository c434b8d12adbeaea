package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.JsonObject;
import java.util.List;

/** Reads the advice for meetings at a distance. */
final class TipsReader {

    private static final String CIRCULAR = "SEED";

    private final JsonObject catalogue;
    private final CatalogueText text;

    TipsReader(JsonObject catalogue, CatalogueText text) {
        this.catalogue = catalogue;
        this.text = text;
    }

    MeetingTips tips(List<Criterion> questions) {
        JsonObject rules = catalogue.getJsonObject("rules");
        return new MeetingTips(
                local(catalogue.getJsonObject("notes"), "context"),
                CatalogueText.local(CatalogueText.objects(rules, "principles").get(0)),
                sections(),
                questions,
                CatalogueText.objects(rules.getJsonObject("validity"), "triggers").stream()
                        .map(CatalogueText::local)
                        .toList(),
                local(rules.getJsonObject("fundability"), "basis"),
                CatalogueText.objects(catalogue, "infoSources").stream()
                        .map(TipsReader::infoSource)
                        .toList());
    }

    private List<MeetingTips.Section> sections() {
        JsonObject agreements = catalogue.getJsonObject("meetingAgreements");
        JsonObject titles = agreements.getJsonObject("sections");
        return titles.keySet().stream()
                .map(
                        id ->
                                new MeetingTips.Section(
                                        id,
                                        CatalogueText.local(titles.getJsonObject(id)),
                                        CatalogueText.objects(agreements, "items").stream()
                                                .filter(
                                                        item ->
                                                                item.getString("section")
                                                                        .equals(id))
                                                .map(this::tip)
                                                .toList()))
                .toList();
    }

    private MeetingTips.Tip tip(JsonObject item) {
        return new MeetingTips.Tip(
                item.getString("id"),
                local(item, "text"),
                hint(item),
                item.getBoolean("requiredForSignOff"),
                item.getString("origin").equals(CIRCULAR),
                text.source(item));
    }

    /** A hint that names another item by its code is for those who fill in the agreement. */
    private static LocalText hint(JsonObject item) {
        LocalText hint = local(item, "hint");
        return hint.de().contains("AG-") ? new LocalText("", "") : hint;
    }

    private static InfoSource infoSource(JsonObject source) {
        return new InfoSource(
                source.getString("id"),
                source.getString("name"),
                CatalogueText.optional(source, "url"),
                local(source, "note"));
    }

    private static LocalText local(JsonObject parent, String name) {
        return CatalogueText.local(parent.getJsonObject(name));
    }
}
