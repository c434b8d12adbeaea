package de.gruppenbuch.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceOrderTest {

    private static final GroupNeeds UNKNOWN = GroupNeeds.unknown();

    @Test
    void atMostThreeOfDifferentToolsBestFirst() {
        List<PublicOffering> offerings =
                Stream.of("a-1", "a-2", "b", "c", "d")
                        .map(id -> AdviceFixture.video(id).build())
                        .toList();

        assertThat(ids(offerings)).containsExactly("a-1", "b", "c");
    }

    @Test
    void statusComesBeforeProtectionAndProtectionBeforeTheCatalogue() {
        PublicOffering conditions =
                AdviceFixture.video("c")
                        .judgedForGroups(
                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS, ProtectionLevel.HIGH)
                        .build();
        PublicOffering high =
                AdviceFixture.video("h")
                        .judgedForGroups(AssessmentStatus.RECOMMENDED, ProtectionLevel.HIGH)
                        .build();

        assertThat(ids(List.of(conditions, AdviceFixture.video("n").build(), high)))
                .containsExactly("h", "n", "c");
    }

    @Test
    void whereTalkIsConfidentialProtectionComesBeforeStatus() {
        PublicOffering high =
                AdviceFixture.video("h")
                        .judgedForGroups(
                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS, ProtectionLevel.HIGH)
                        .build();
        GroupNeeds confidential =
                new GroupNeeds(null, Wish.UNKNOWN, Wish.UNKNOWN, Wish.YES, Payer.UNKNOWN);

        assertThat(
                        AdvicePolicy.suggest(
                                confidential, List.of(AdviceFixture.video("n").build(), high)))
                .extracting(found -> found.offering().id())
                .containsExactly("h", "n");
    }

    @Test
    void nothingFitsAndEachWayOutSaysWhatWouldBeFound() {
        PublicOffering costs = AdviceFixture.video("a").at(500L).build();

        Advice advice = AdvicePolicy.advise(paidBy(Payer.NOBODY), List.of(costs));

        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.relaxations())
                .containsExactly(
                        new Relaxation(List.of(AdviceQuestion.PAYER), paidBy(Payer.UNKNOWN), 1));
    }

    @Test
    void twoAnswersAreEasedTogetherIfOneIsNotEnough() {
        PublicOffering costs = AdviceFixture.video("a").at(500L).answering("O04", "4").build();
        GroupNeeds many =
                new GroupNeeds(40, Wish.UNKNOWN, Wish.UNKNOWN, Wish.UNKNOWN, Payer.NOBODY);

        assertThat(AdvicePolicy.advise(many, List.of(costs)).relaxations())
                .singleElement()
                .satisfies(
                        way ->
                                assertThat(way.questions())
                                        .containsExactly(
                                                AdviceQuestion.PARTICIPANTS, AdviceQuestion.PAYER));
    }

    private static List<String> ids(List<PublicOffering> offerings) {
        return AdvicePolicy.suggest(UNKNOWN, offerings).stream()
                .map(found -> found.offering().id())
                .toList();
    }

    private static GroupNeeds paidBy(Payer payer) {
        return new GroupNeeds(null, Wish.UNKNOWN, Wish.UNKNOWN, Wish.UNKNOWN, payer);
    }
}
