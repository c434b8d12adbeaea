package de.gruppenbuch.domain.agreement;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.agreement.AgreementFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.agreement.AgreementFixture.Led;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnAgreementServiceTest {

    private static AgreementFixture given;
    private static OwnAgreementService own;

    @BeforeAll
    static void start() {
        given = new AgreementFixture();
        own = given.own;
    }

    @AfterAll
    static void stop() {
        given.close();
    }

    @Test
    void aDraftShowsTheItemsThatFitTheToolsOfTheGroup() {
        Led phone = given.group("freetelco");
        Led video = given.group("alfaview-paid");
        given.as(phone, () -> own.begin(phone.group()));
        given.as(video, () -> own.begin(video.group()));

        assertThat(items(given.draft(phone)))
                .hasSize(18)
                .extracting(AgreementItemRow::id)
                .doesNotContain("AG-X5");
        assertThat(items(given.draft(video))).hasSize(21);
        assertThat(items(given.draft(video))).allMatch(item -> item.answer() == ItemAnswer.OPEN);
        assertThat(given.draft(video).open()).hasSize(15);
    }

    @Test
    void aConcludedAgreementCountsAndTheDraftIsGone() {
        Led led = given.group("alfaview-paid");
        long id = given.concluded(led, TODAY);

        AgreementOverview overview = given.get(led);
        assertThat(overview.draft()).isEmpty();
        assertThat(overview.standing().state()).isEqualTo(AgreementState.COUNTS);
        assertThat(overview.standing().validUntil()).isEqualTo(TODAY.plusYears(1));
        assertThat(overview.toRenew()).isFalse();
        assertThat(overview.history()).extracting(AgreementRow::id).containsExactly(id);
    }

    @Test
    void withoutDayOrWayItIsNotConcluded() {
        Led led = given.group();
        long version = given.answered(led, Map.of()).version();

        assertRefused(
                () -> given.as(led, () -> own.conclude(led.group(), version)),
                "agreedOn",
                "agreement.day.missing");
        assertThat(given.get(led).draft()).isPresent();
    }

    @Test
    void anOpenRequiredItemIsKeptAsItIsAndKeepsTheAgreementFromCounting() {
        Led led = given.group("alfaview-paid");
        given.concluded(led, TODAY, Map.of("AG-A2", ItemAnswer.NOT_AGREED));

        AgreementStanding standing = given.get(led).standing();
        assertThat(standing.state()).isEqualTo(AgreementState.INCOMPLETE);
        assertThat(standing.openItems())
                .extracting(text -> text.de())
                .containsExactly("Niemand zeichnet Ton, Bild oder Chat auf.");
    }

    @Test
    void theNextAgreementIsANewRowThatBeginsWithTheAnswersOfTheLast() {
        Led led = given.group("alfaview-paid");
        long first =
                given.concluded(led, TODAY.minusMonths(11), Map.of("AG-X2", ItemAnswer.NOT_AGREED));
        assertThat(given.get(led).toRenew()).isTrue();

        given.as(led, () -> own.begin(led.group()));
        assertThat(items(given.draft(led)))
                .filteredOn(item -> item.answer() == ItemAnswer.NOT_AGREED)
                .extracting(AgreementItemRow::id)
                .containsExactly("AG-X2");
        assertThat(given.draft(led).signOff().agreedOn()).isNull();
        long second = given.concluded(led, TODAY);

        assertThat(given.get(led).history())
                .extracting(AgreementRow::id)
                .containsExactly(second, first);
        AgreementSheet old = given.as(led, () -> given.agreements.get(first));
        assertThat(old.agreedOn()).isEqualTo(TODAY.minusMonths(11));
        assertThat(old.parts().stream().flatMap(part -> part.items().stream()))
                .anyMatch(item -> item.answer() == ItemAnswer.NOT_AGREED);
    }

    @Test
    void aConcludedAgreementCannotBeChangedInTheDatabaseEither() {
        long id = given.concluded(given.group(), TODAY);

        assertThatThrownBy(
                        () ->
                                given.work.change(
                                        "update meeting_agreement set number_agreed = 1 where id = "
                                                + id))
                .rootCause()
                .hasMessageContaining("kept for ever");
    }

    @Test
    void aDraftMayBeThrownAwayConcludedAgreementsStay() {
        Led led = given.group();
        given.concluded(led, TODAY);
        long version = given.answered(led, Map.of()).version();

        given.as(led, () -> own.discard(led.group(), version));

        assertThat(given.get(led).draft()).isEmpty();
        assertThat(given.get(led).history()).hasSize(1);
    }

    @Test
    void anotherLeadReachesNothingAndStaffDoesNotWriteForTheGroup() {
        Led led = given.group();
        long id = given.concluded(led, TODAY);
        given.answered(led, Map.of());
        Led other = given.group();

        assertThatThrownBy(() -> given.as(other, () -> own.get(led.group())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as(other, () -> own.begin(led.group())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as(other, () -> own.draftSheet(led.group())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as(other, () -> given.agreements.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.work.asStaff(() -> own.begin(led.group())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noColumnHoldsAName() {
        given.concluded(given.group(), TODAY);

        assertThat(
                        given.work.read(
                                "select column_name from information_schema.columns where table_name in"
                                        + " ('agreement_draft', 'meeting_agreement') and column_name like '%name%'"))
                .isEmpty();
        assertThat(given.work.read("select content from meeting_agreement"))
                .noneMatch(content -> content.contains("Leyla"));
    }

    private static List<AgreementItemRow> items(DraftDetails draft) {
        return draft.parts().stream().flatMap(part -> part.items().stream()).toList();
    }
}
