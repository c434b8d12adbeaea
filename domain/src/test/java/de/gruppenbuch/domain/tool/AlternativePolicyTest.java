package de.gruppenbuch.domain.tool;

import static de.gruppenbuch.domain.assessment.AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.ADVISED_AGAINST;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.NOT_ASSESSED;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.RECOMMENDED;
import static de.gruppenbuch.domain.tool.OfferingFixture.ended;
import static de.gruppenbuch.domain.tool.OfferingFixture.messenger;
import static de.gruppenbuch.domain.tool.OfferingFixture.offering;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativePolicyTest {

    private static final OfferingRow GOOD = offering("good", RECOMMENDED);
    private static final OfferingRow BEST = offering("best", RECOMMENDED, ProtectionLevel.HIGH);
    private static final OfferingRow FAIR = offering("fair", ACCEPTABLE_WITH_CONDITIONS);
    private static final OfferingRow OPEN = offering("open", NOT_ASSESSED);
    private static final OfferingRow BAD = offering("bad", ADVISED_AGAINST);
    private static final OfferingRow GONE = ended("gone", LocalDate.of(2025, 5, 5));

    private static final List<OfferingRow> ALL =
            List.of(BAD, OPEN, FAIR, GOOD, GONE, BEST, messenger("chat", RECOMMENDED));

    @Test
    void theBestComesFirstThenTheBetterProtected() {
        assertThat(instead(BAD)).containsExactly("best", "good", "fair");
        assertThat(instead(GONE)).containsExactly("best", "good", "fair");
    }

    @Test
    void onlyWhatIsReallyBetterIsNamed() {
        assertThat(instead(FAIR)).containsExactly("best", "good");
        assertThat(instead(GOOD)).isEmpty();
    }

    @Test
    void whatIsNotFitForFundingIsNeverNamed() {
        assertThat(ids(AlternativePolicy.alternatives(BAD, List.of(BAD, OPEN, GONE)))).isEmpty();
    }

    @Test
    void aWorseSuccessorOfTheVendorIsNeverNamed() {
        OfferingRow successor = offering("successor", ADVISED_AGAINST);

        assertThat(ids(AlternativePolicy.alternatives(GONE, List.of(successor, GONE)))).isEmpty();
    }

    @Test
    void eachToolIsNamedOnceAndThreeAtMost() {
        List<OfferingRow> many =
                List.of(
                        offering("a-one", RECOMMENDED),
                        offering("a-two", RECOMMENDED),
                        offering("b", RECOMMENDED),
                        offering("c", RECOMMENDED),
                        offering("d", RECOMMENDED));

        assertThat(ids(AlternativePolicy.alternatives(BAD, many)))
                .containsExactly("a-one", "b", "c");
    }

    private static List<String> instead(OfferingRow offering) {
        return ids(AlternativePolicy.alternatives(offering, ALL));
    }

    private static List<String> ids(List<OfferingRow> offerings) {
        return offerings.stream().map(OfferingRow::id).toList();
    }
}
