package de.gruppenbuch.domain.advice;

import java.util.List;

/**
 * What the catalogue knows about an offering apart from its status.
 *
 * @param price null if the catalogue names none
 * @param answers in the order of the criteria
 */
public record OfferingFacts(Price price, List<CriterionAnswer> answers) {

    static final OfferingFacts NONE = new OfferingFacts(null, List.of());

    public CriterionAnswer answer(String criterion) {
        return answers.stream()
                .filter(answer -> answer.criterion().equals(criterion))
                .findFirst()
                .orElseGet(() -> CriterionAnswer.missing(criterion));
    }

    public String code(String criterion) {
        return answer(criterion).code();
    }

    /** Most people at once; null if the catalogue names no limit. */
    public Integer maxParticipants() {
        return number("O04");
    }

    /** Most minutes of a meeting that cost nothing; null if the catalogue names no limit. */
    public Integer freeMinutes() {
        return number("O05");
    }

    public boolean free() {
        return price != null && price.free();
    }

    /** Nobody who takes part leaves a name, an address or a number with the provider (D02). */
    public boolean withoutAccount() {
        return code("D02").equals("NO") || code("D02").equals("RANDOM_ID");
    }

    /** One can dial in with an ordinary phone, perhaps at extra cost or at some operators (O03). */
    public boolean dialIn() {
        return List.of("YES", "HOST_DEPENDENT", "PAID_OPTION").contains(code("O03"));
    }

    private Integer number(String criterion) {
        CriterionAnswer answer = answer(criterion);
        return answer.known() ? Integer.valueOf(answer.code()) : null;
    }
}
