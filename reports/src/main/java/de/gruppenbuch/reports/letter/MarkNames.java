package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.letter.LetterVocabulary;
import de.gruppenbuch.domain.letter.NameSuggestion;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a name is known at its place, and which one was probably meant. */
final class MarkNames {

    private final LetterVocabulary vocabulary;
    private final List<RuleViolatedException> problems;

    MarkNames(LetterVocabulary vocabulary, List<RuleViolatedException> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * @param lists names of the lists that the mark stands in
     */
    void check(Mark mark, Collection<String> lists) {
        String name = mark.name();
        Optional<String> owner = owner(name);
        boolean isList = vocabulary.lists().containsKey(name);
        if (!isList && owner.isEmpty() && !vocabulary.texts().contains(name)) {
            unknown(mark, name);
        } else if (mark.sign() == Mark.Sign.LIST && !isList) {
            refuse("letter.mark.noList", mark.written(), Mark.written(Mark.Sign.CONDITION, name));
        } else if (mark.sign() == Mark.Sign.VALUE && isList) {
            refuse(
                    "letter.mark.isList",
                    mark.written(),
                    Mark.written(Mark.Sign.LIST, name),
                    Mark.written(Mark.Sign.END, name));
        } else if (owner.isPresent() && !lists.contains(owner.get())) {
            refuse(
                    "letter.mark.outside",
                    mark.written(),
                    Mark.written(Mark.Sign.LIST, owner.get()));
        }
    }

    void checkPicture(String name) {
        if (!vocabulary.pictures().contains(name)) {
            unknownAmong(Mark.written(Mark.Sign.VALUE, name), name, vocabulary.pictures());
        }
    }

    private Optional<String> owner(String column) {
        return vocabulary.lists().entrySet().stream()
                .filter(list -> list.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void unknown(Mark mark, String name) {
        unknownAmong(
                mark.written(),
                name,
                mark.sign() == Mark.Sign.LIST ? vocabulary.lists().keySet() : vocabulary.all());
    }

    private void unknownAmong(String written, String name, Set<String> known) {
        NameSuggestion.nearest(name, known)
                .ifPresentOrElse(
                        meant -> refuse("letter.mark.meant", written, written.replace(name, meant)),
                        () -> refuse("letter.mark.unknown", written));
    }

    private void refuse(String key, Object... arguments) {
        problems.add(new RuleViolatedException("file", key, arguments));
    }
}
