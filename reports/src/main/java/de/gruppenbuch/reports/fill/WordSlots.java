package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlSink;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The places of a field where something is written once it has an answer. */
final class WordSlots {

    private final WordFound field;
    private final byte[] xml;

    WordSlots(WordFound field) {
        this.field = field;
        this.xml = field.part.xml();
    }

    /** What stands there goes, and the answer is written in its own way. */
    void write(int from, int to, BiConsumer<Answer, XmlSink> writer) {
        byte[] source = xml;
        field.cuts.add(
                new Cut<>(
                        from,
                        to,
                        (answers, target) -> {
                            Answer answer = answers.of(field.id);
                            if (answer == null) {
                                target.raw(source, from, to);
                            } else {
                                writer.accept(answer, target);
                            }
                        }));
    }

    /** What stands there goes once there is an answer. */
    void clear(int from, int to) {
        write(from, to, (answer, target) -> {});
    }

    /** As {@link #write}, as text of an attribute or of an element. */
    void text(int from, int to, Function<Answer, String> words) {
        write(from, to, (answer, target) -> target.text(words.apply(answer)));
    }

    /**
     * Words of the answer as elements of a run.
     *
     * @param before what is written before them
     * @param after and behind them
     */
    void words(int from, int to, String before, String after) {
        WordWords words = new WordWords(field.part.root().prefix());
        byte[] first = (before + words.open()).getBytes(StandardCharsets.UTF_8);
        byte[] last = (words.close() + after).getBytes(StandardCharsets.UTF_8);
        write(
                from,
                to,
                (answer, target) -> {
                    target.raw(first);
                    words.write(shown(answer), target);
                    target.raw(last);
                });
    }

    /** The answer instead of the words of some runs: into the first, the others become empty. */
    void replace(List<XmlNode> words) {
        XmlNode first =
                words.stream().filter(node -> node.is("w:t")).findFirst().orElse(words.get(0));
        for (XmlNode node : words) {
            if (node == first) {
                words(node.from(), node.to(), "", "");
            } else {
                clear(node.from(), node.to());
            }
        }
    }

    /** A box in a place for words is a cross. */
    static String shown(Answer answer) {
        if (answer instanceof Answer.Check check) {
            return check.ticked() ? "X" : "";
        }
        return answer.text();
    }

    /** Whether a box is to be ticked. */
    static boolean ticked(Answer answer) {
        return Boolean.parseBoolean(answer.text());
    }
}
