package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values probably belong into the fields of a form, from headings, labels, names and the
 * order of fields. A person confirms each; a field that the words say nothing about gets none.
 */
public final class MappingSuggestionPolicy {

    private final ReadForm form;
    private final Map<String, String> headings;
    private final FormKind kind;
    private final Set<String> taken = new HashSet<>();
    private FormSection section = FormSection.GROUP;
    private boolean personByHeading;
    private String heading = "";

    private MappingSuggestionPolicy(ReadForm form, Map<String, String> headings, FormKind kind) {
        this.form = form;
        this.headings = headings;
        this.kind = kind;
    }

    /**
     * @param headings by field id the heading above the field, as far as known
     */
    public static FormMapping suggest(ReadForm form, Map<String, String> headings, FormKind kind) {
        return new MappingSuggestionPolicy(form, headings, kind).suggest();
    }

    private FormMapping suggest() {
        List<TableBinding> tables = new ArrayList<>();
        for (FormTable table : form.tables()) {
            TableSuggestion.of(form, table, headingOf(table)).ifPresent(tables::add);
        }
        FormMapping mapping = new FormMapping(List.of(), tables);
        for (int i = 0; i < form.fields().size(); i++) {
            FormField field = form.fields().get(i);
            follow(field);
            if (!mapping.coveredByTable(field)) {
                Optional<String> value = value(field, i);
                if (value.isPresent()) {
                    taken.add(value.get());
                    mapping = mapping.with(binding(field, value.get()));
                }
            }
        }
        return mapping;
    }

    private String headingOf(FormTable table) {
        return form.fields().stream()
                .filter(field -> field.spot() != null)
                .filter(field -> field.spot().tableId().equals(table.id()))
                .findFirst()
                .map(field -> headings.getOrDefault(field.id(), ""))
                .orElse("");
    }

    /** Notes which part of the form the field is in. */
    private void follow(FormField field) {
        String above = LabelText.normal(headings.getOrDefault(field.id(), ""));
        if (!above.equals(heading)) {
            heading = above;
            FormSection.of(above)
                    .ifPresent(
                            found -> {
                                section = found;
                                personByHeading = found.person();
                            });
        }
        FormSection.of(LabelText.normal(field.label()))
                .filter(found -> found != FormSection.FACTS && found != FormSection.FINANCE)
                .filter(found -> !(found == FormSection.GROUP && section == FormSection.MEETING))
                .filter(
                        found ->
                                !(found == FormSection.PERSON_1
                                        && section.person()
                                        && !names(field)))
                .ifPresent(found -> section = found);
    }

    private static boolean names(FormField field) {
        return LabelText.normal(field.label()).matches(".*(ansprech|gruppenleit|gruppensprech).*");
    }

    private Optional<String> value(FormField field, int index) {
        String label = LabelText.normal(field.label());
        Optional<String> value = label.isEmpty() ? Optional.empty() : value(field, index, label);
        if (value.isEmpty() && field.label().contains(": ")) {
            String own = field.label().substring(field.label().lastIndexOf(": ") + 2);
            value = value(field, index, LabelText.normal(own));
        }
        if (value.isPresent() || field.name().isBlank()) {
            return value;
        }
        String name = LabelText.ofName(field.name());
        if (label.isEmpty()) {
            FormSection.of(name).ifPresent(found -> section = found);
        }
        return name.isEmpty() ? value : value(field, index, name);
    }

    private Optional<String> value(FormField field, int index, String label) {
        Optional<String> found =
                byWords(field, label).filter(key -> fits(key, field)).map(this::second);
        if (found.isPresent() && !(section.person() && contact(key(found), label))) {
            return found;
        }
        return field.kind() == FieldKind.TEXT ? contact(index, label) : ofSection(label, field);
    }

    private Optional<String> byWords(FormField field, String label) {
        Optional<String> ofProof =
                kind.isProof() && field.kind() != FieldKind.CHECK
                        ? ProofRules.value(label)
                        : Optional.empty();
        return ofProof.or(() -> SuggestionRules.value(label, field.kind()));
    }

    private static String key(Optional<String> found) {
        return found.orElse("");
    }

    /** "Name des Ansprechpartners der Gruppe" is about the person, not about the group. */
    private static boolean contact(String key, String label) {
        return key.equals("group.name") && label.contains("ansprech");
    }

    /** Two people sign. */
    private String second(String key) {
        return key.equals("signing.signer1") && taken.contains(key) ? "signing.signer2" : key;
    }

    private Optional<String> contact(int index, String label) {
        Optional<String> part = ContactRules.part(label, split(index));
        if (part.isEmpty()) {
            return ofSection(label, form.fields().get(index));
        }
        String name = part.get();
        return switch (section) {
            case PERSON_1 -> Optional.of(person(name) + "." + name);
            case PERSON_2 -> Optional.of("person2." + name);
            case OFFICE -> inGroup("office", name);
            case FUNDER -> inGroup("funder", name);
            case MEETING ->
                    Set.of("street", "address", "name").contains(name)
                                    && !taken.contains("group.meetingPlace")
                            ? Optional.of("group.meetingPlace")
                            : Optional.empty();
            case SIGNING -> name.equals("city") ? Optional.of("signing.city") : Optional.empty();
            case ACCOUNT, PROJECT, FINANCE -> Optional.empty();
            default -> group(name);
        };
    }

    /** A second "Telefon" without a heading of its own belongs to the second person. */
    private String person(String part) {
        if (!personByHeading && taken.contains("person1." + part)) {
            section = FormSection.PERSON_2;
            return "person2";
        }
        return "person1";
    }

    /** A person's name among the fields of the group begins the first contact person. */
    private Optional<String> group(String part) {
        if (part.endsWith("Name") || part.equals("lastNameFirst")) {
            section = FormSection.PERSON_1;
            return Optional.of("person1." + part);
        }
        return inGroup("group", part);
    }

    private static Optional<String> inGroup(String group, String part) {
        return Optional.of(group + "." + part)
                .filter(key -> ApplicationValues.find(key).isPresent());
    }

    private Optional<String> ofSection(String label, FormField field) {
        if (label.matches("(.* )?datum( .*)?") && section != FormSection.ACCOUNT) {
            return Optional.of("signing.today");
        }
        if (section.person() && names(field) && field.kind() == FieldKind.TEXT) {
            return Optional.of((section == FormSection.PERSON_1 ? "person1" : "person2") + ".name");
        }
        if (section == FormSection.PROJECT && label.matches("von|vom")) {
            return Optional.of("project.from");
        }
        if (section == FormSection.PROJECT && label.equals("bis")) {
            return Optional.of("project.to");
        }
        return section == FormSection.FUNDER && field.kind() == FieldKind.TEXT
                ? Optional.of("funder.name").filter(key -> !taken.contains(key))
                : Optional.empty();
    }

    /** Whether the field before or after asks for the first name alone. */
    private boolean split(int index) {
        for (int near : new int[] {index - 1, index + 1}) {
            if (near >= 0 && near < form.fields().size()) {
                String label = LabelText.normal(form.fields().get(near).label());
                if (label.contains("vorname") && !label.matches(".*(\\bname|nachname).*")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(String key, FormField field) {
        return key.equals(Binding.LEFT_EMPTY)
                || field.kind() != FieldKind.DATE
                || ApplicationValues.find(key)
                        .filter(it -> it.type() == ValueType.DAY || it.type() == ValueType.MONTH)
                        .isPresent();
    }

    private static Binding binding(FormField field, String key) {
        return ApplicationValues.find(key)
                .map(value -> new Binding(field.id(), key, FormatSuggestion.of(field, value), ""))
                .orElseGet(() -> Binding.leftEmpty(field.id()));
    }
}
