package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The funding data that come with the software: profiles of the Länder, funders, categories. Never
 * changes at run time.
 */
@ApplicationScoped
public class FundingCatalogue {

    private final Map<Land, FundingProfile> profiles = new EnumMap<>(Land.class);
    private final List<ShippedFunder> funders;
    private final List<ExpenseCategory> categories;
    private final List<String> notEligibleWords;
    private final String notEligibleSource;

    public FundingCatalogue() {
        read("profiles.json")
                .getJsonArray("profiles")
                .getValuesAs(JsonObject.class)
                .forEach(this::addProfile);
        funders =
                read("funders.json").getJsonArray("funders").getValuesAs(JsonObject.class).stream()
                        .map(FundingCatalogue::toFunder)
                        .toList();
        JsonObject spending = read("expense-categories.json");
        categories =
                spending.getJsonArray("categories").getValuesAs(JsonObject.class).stream()
                        .map(FundingCatalogue::toCategory)
                        .toList();
        notEligibleWords = strings(spending.getJsonObject("notEligible"), "words");
        notEligibleSource = spending.getJsonObject("notEligible").getString("source");
    }

    public FundingProfile profile(Land land) {
        return profiles.get(land);
    }

    public List<ShippedFunder> funders() {
        return funders;
    }

    public List<ExpenseCategory> categories(FundingKind kind) {
        return categories.stream().filter(category -> category.kinds().contains(kind)).toList();
    }

    public Optional<ExpenseCategory> category(String code) {
        return categories.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /**
     * A word in the label that insurers do not fund as a rule, with the source; empty if none was
     * noticed.
     */
    public String notEligibleHint(String label) {
        return notEligibleWords.stream()
                .filter(word -> beginsAWord(word, label))
                .findFirst()
                .map(word -> word + " (" + notEligibleSource + ")")
                .orElse("");
    }

    /** "Essensmarken" begins with "Essen", "Messenger" only holds its letters. */
    private static boolean beginsAWord(String word, String label) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word), flags).matcher(label).find();
    }

    private void addProfile(JsonObject profile) {
        Land land = Land.valueOf(profile.getString("land"));
        List<ProfileValue> values =
                profile.getJsonArray("values").getValuesAs(JsonObject.class).stream()
                        .map(FundingCatalogue::toValue)
                        .toList();
        profiles.put(land, new FundingProfile(land, values, List.of()));
    }

    private static ProfileValue toValue(JsonObject value) {
        return new ProfileValue(
                value.getString("key"),
                value.getString("value"),
                value.isNull("year") ? null : value.getInt("year"),
                value.getString("source"),
                LocalDate.parse(value.getString("checkedOn")),
                Certainty.valueOf(value.getString("certainty")),
                value.getString("note"));
    }

    private static ShippedFunder toFunder(JsonObject funder) {
        return new ShippedFunder(
                funder.getString("key"),
                funder.getString("name"),
                funder.getString("kind"),
                strings(funder, "laender").stream()
                        .map(Land::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                funder.getString("site"),
                funder.getString("source"),
                LocalDate.parse(funder.getString("checkedOn")),
                Certainty.valueOf(funder.getString("certainty")));
    }

    private static ExpenseCategory toCategory(JsonObject category) {
        return new ExpenseCategory(
                category.getString("code"),
                new LocalText(category.getString("de"), category.getString("en")),
                category.getBoolean("digital"),
                category.getString("hint"),
                category.getString("source"),
                strings(category, "kinds").stream()
                        .map(FundingKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> strings(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject read(String name) {
        try (InputStream stream = FundingCatalogue.class.getResourceAsStream("/funding/" + name);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
