package de.gruppenbuch.domain.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What to give up when nothing fits, so that no answer is a dead end. */
final class RelaxationPolicy {

    private static final AdviceQuestion[] QUESTIONS = AdviceQuestion.values();

    private RelaxationPolicy() {}

    /**
     * The smallest numbers of answers that have to be eased: first each alone, else two together,
     * and so on. Giving up confidentiality comes last.
     *
     * @return empty only if the catalogue names nothing at all for meetings
     */
    static List<Relaxation> waysOut(GroupNeeds needs, List<PublicOffering> offerings) {
        for (int size = 1; size <= QUESTIONS.length; size++) {
            List<Relaxation> found = waysOut(needs, offerings, size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Relaxation> waysOut(
            GroupNeeds needs, List<PublicOffering> offerings, int size) {
        List<Relaxation> found = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << QUESTIONS.length; chosen++) {
            if (Integer.bitCount(chosen) == size) {
                List<AdviceQuestion> questions = questions(chosen);
                GroupNeeds eased = ease(needs, questions);
                int fitting =
                        (int)
                                offerings.stream()
                                        .filter(offering -> AdvicePolicy.fits(offering, eased))
                                        .count();
                if (fitting > 0) {
                    found.add(new Relaxation(questions, eased, fitting));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<AdviceQuestion> questions(int chosen) {
        return Arrays.stream(QUESTIONS)
                .filter(question -> (chosen & (1 << question.ordinal())) != 0)
                .toList();
    }

    private static GroupNeeds ease(GroupNeeds needs, List<AdviceQuestion> questions) {
        GroupNeeds eased = needs;
        for (AdviceQuestion question : questions) {
            eased = question.ease(eased);
        }
        return eased;
    }
}
