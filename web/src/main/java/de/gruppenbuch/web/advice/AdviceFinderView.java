package de.gruppenbuch.web.advice;

import static java.util.stream.Collectors.joining;

import de.gruppenbuch.domain.advice.Advice;
import de.gruppenbuch.domain.advice.PublicCatalogueService;
import de.gruppenbuch.domain.advice.Relaxation;
import de.gruppenbuch.domain.advice.Suggestion;
import de.gruppenbuch.domain.advice.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Five questions, answered in the address, and what fits. */
@Named
@RequestScoped
public class AdviceFinderView {

    /** One question with its answers. */
    public record Question(String name, List<Choice> choices) {}

    /** One answer to tick. */
    public record Choice(String value, boolean chosen) {}

    @Inject private PublicCatalogueService catalogue;
    @Inject private NeedsQuery query;

    private Advice advice;

    public boolean isAnswered() {
        return query.answered();
    }

    public Advice getAdvice() {
        if (advice == null) {
            advice = catalogue.advise(query.needs());
        }
        return advice;
    }

    public List<Question> getQuestions() {
        return NeedsQuery.QUESTIONS.entrySet().stream()
                .map(
                        entry ->
                                new Question(
                                        entry.getKey(), choices(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** Whoever does not know is treated like a group that talks in confidence. */
    public boolean isConfidenceAssumed() {
        return query.needs().confidential() == Wish.UNKNOWN;
    }

    /** Parameters of the finder for a way out. */
    public String query(Relaxation way) {
        return NeedsQuery.of(way.needs());
    }

    /** Parameters of the comparison of all suggestions. */
    public String getCompareQuery() {
        List<Suggestion> found = getAdvice().suggestions();
        return IntStream.range(0, found.size())
                .mapToObj(index -> (char) ('a' + index) + "=" + found.get(index).offering().id())
                .collect(joining("&"));
    }

    private List<Choice> choices(String name, List<String> values) {
        String answer = query.answer(name);
        String chosen = values.contains(answer) || !isAnswered() ? answer : NeedsQuery.UNKNOWN;
        return values.stream().map(value -> new Choice(value, value.equals(chosen))).toList();
    }
}
