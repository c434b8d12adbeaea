package de.gruppenbuch.domain.letter;

import static de.gruppenbuch.domain.letter.LetterSection.AGREEMENT;
import static de.gruppenbuch.domain.letter.LetterSection.APPLICATION;
import static de.gruppenbuch.domain.letter.LetterSection.GROUP;
import static de.gruppenbuch.domain.letter.LetterSection.OFFICE;
import static de.gruppenbuch.domain.letter.LetterSection.RECIPIENT;
import static de.gruppenbuch.domain.letter.LetterSection.REQUEST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a letter is about; decides which names its template may use. */
public enum LetterKind {
    /** Goes with an application to the funder. */
    COVER_LETTER(OFFICE, RECIPIENT, GROUP, APPLICATION),
    /** Tells the lead that a request was accepted. */
    REQUEST_ACCEPTED(OFFICE, RECIPIENT, GROUP, REQUEST),
    REQUEST_REFUSED(OFFICE, RECIPIENT, GROUP, REQUEST),
    /** Asks the lead back. */
    REQUEST_QUESTION(OFFICE, RECIPIENT, GROUP, REQUEST),
    /** Way in for a person, with QR code. */
    INVITATION(OFFICE, LetterSection.INVITATION),
    /** "Bescheinigung": the contact point confirms that it knows the group. */
    GROUP_CERTIFICATE(OFFICE, RECIPIENT, GROUP),
    /** "Vereinbarung für Online-Treffen", to be signed on paper. */
    MEETING_AGREEMENT(OFFICE, RECIPIENT, GROUP, AGREEMENT),
    /** A letter to one or many groups. */
    GROUP_LETTER(OFFICE, RECIPIENT, GROUP);

    /** The only picture there is. */
    static final String PICTURE = "einladung.bild";

    private static final Set<String> SAME = Set.copyOf(OFFICE.texts());

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<LetterSection> sections;

    LetterKind(LetterSection... sections) {
        this.sections = List.of(sections);
    }

    /** Whether it can be written to many groups at once. */
    public boolean forGroups() {
        return this == GROUP_CERTIFICATE || this == MEETING_AGREEMENT || this == GROUP_LETTER;
    }

    /** The names that a template of this kind may use. */
    public LetterVocabulary vocabulary() {
        Set<String> texts = new HashSet<>();
        Map<String, Set<String>> lists = new TreeMap<>();
        Set<String> pictures = new HashSet<>();
        for (LetterSection section : sections) {
            texts.addAll(section.texts());
            section.lists().forEach((name, columns) -> lists.put(name, Set.copyOf(columns)));
        }
        if (texts.remove(PICTURE)) {
            pictures.add(PICTURE);
        }
        return new LetterVocabulary(texts, lists, pictures);
    }

    /** The names with what they mean, in the order in which people look for them. */
    public List<LetterPlaceholder> placeholders() {
        List<LetterPlaceholder> result = new ArrayList<>();
        for (LetterSection section : sections) {
            for (String name : section.texts()) {
                result.add(
                        name.equals(PICTURE)
                                ? LetterPlaceholder.picture(name)
                                : LetterPlaceholder.text(name));
            }
            for (String list : section.listNames()) {
                result.add(LetterPlaceholder.list(list));
                section.lists()
                        .get(list)
                        .forEach(column -> result.add(LetterPlaceholder.column(column, list)));
            }
        }
        return Collections.unmodifiableList(result);
    }

    /** Whether a value is the same in all letters of a day: it tells of the contact point. */
    public static boolean sameForAll(String name) {
        return SAME.contains(name);
    }
}
