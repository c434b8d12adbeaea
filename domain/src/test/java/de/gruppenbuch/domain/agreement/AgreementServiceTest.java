package de.gruppenbuch.domain.agreement;

import static de.gruppenbuch.domain.agreement.AgreementFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.agreement.AgreementFixture.Led;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementServiceTest {

    private static AgreementFixture given;

    @BeforeAll
    static void start() {
        given = new AgreementFixture();
    }

    @AfterAll
    static void stop() {
        given.close();
    }

    @Test
    void staffSeesHowFarAGroupIsAndReadsWhatWasConcluded() {
        Led led = given.group("alfaview-paid");
        assertThat(given.standing(led).state()).isEqualTo(AgreementState.NONE);
        given.answered(led, Map.of());
        assertThat(given.standing(led).state()).isEqualTo(AgreementState.DRAFT);
        long id = given.concluded(led, TODAY);

        assertThat(given.standing(led).state()).isEqualTo(AgreementState.COUNTS);
        AgreementSheet sheet = given.work.asStaff(() -> given.agreements.get(id));
        assertThat(sheet.validUntil()).isEqualTo(LocalDate.of(2027, 11, 24));
        assertThat(sheet.method().de()).isEqualTo("schriftlich, Blatt bleibt bei der Gruppe");
        assertThat(sheet.numberAgreed()).isEqualTo(9);
        assertThat(sheet.open()).isEmpty();
    }

    @Test
    void anotherContactPointSeesNothing() {
        Led led = given.group();
        long id = given.concluded(led, TODAY);

        assertThatThrownBy(() -> given.work.asNeighbour(() -> given.agreements.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(given.work.asNeighbour(() -> given.agreements.listForGroup(led.group())))
                .isEmpty();
        assertThat(given.work.asNeighbour(() -> given.agreements.standing(led.group())).state())
                .isEqualTo(AgreementState.NONE);
    }

    @Test
    void aToolOfAnotherKindThatComesLaterOpensItsItems() {
        Led led = given.group("freetelco");
        given.concluded(led, TODAY);
        assertThat(given.standing(led).state()).isEqualTo(AgreementState.COUNTS);

        given.use(led.group(), "alfaview-paid");

        assertThat(given.standing(led).state()).isEqualTo(AgreementState.INCOMPLETE);
        assertThat(given.standing(led).openItems()).hasSize(3);
        assertThat(given.standing(led).newTool()).isTrue();
    }

    @Test
    void anotherToolOfTheSameKindIsToldAndTheAgreementStillCounts() {
        Led led = given.group("alfaview-paid");
        given.concluded(led, TODAY);
        assertThat(given.get(led).toRenew()).isFalse();

        given.use(led.group(), "zoom-pro");

        assertThat(given.standing(led).counts()).isTrue();
        assertThat(given.standing(led).newTool()).isTrue();
        assertThat(given.get(led).toRenew()).isTrue();
    }

    @Test
    void otherFeaturesAskForADayAndAKindOfTool() {
        Led led = given.group("freetelco");
        given.concluded(led, TODAY.minusMonths(2));
        ContactPointScope scope = given.work.staff.scope();
        long group = led.group();

        assertThat(ask(all -> all.on(scope, group, TODAY)).counts()).isTrue();
        assertThat(ask(all -> all.on(scope, group, TODAY.minusMonths(3))).state())
                .isEqualTo(AgreementState.NONE);
        assertThat(ask(all -> all.on(scope, group, TODAY.plusMonths(11))).state())
                .isEqualTo(AgreementState.EXPIRED);
        AgreementStanding video =
                ask(all -> all.on(scope, group, TODAY, ToolCategory.VIDEO_CONFERENCE));
        assertThat(video.state()).isEqualTo(AgreementState.INCOMPLETE);
        assertThat(video.openItems()).hasSize(3);
        GroupAgreements agreements = given.work.get(GroupAgreements.class);
        assertThat(agreements.isNeededFor(ToolCategory.MESSENGER)).isTrue();
        assertThat(agreements.isNeededFor(ToolCategory.SCHEDULING)).isFalse();
    }

    /** As another feature asks: inside a use case, with the contact point open. */
    private static AgreementStanding ask(Function<GroupAgreements, AgreementStanding> question) {
        return given.work.rig.inTransaction(
                () -> {
                    given.work.get(TenantWall.class).openFor(given.work.staff.scope());
                    return question.apply(given.work.get(GroupAgreements.class));
                });
    }

    @Test
    void agreementsThatEndSoonOrHaveEndedWait() {
        Led fresh = given.group("alfaview-paid");
        given.concluded(fresh, TODAY.minusMonths(9));
        Led soon = given.group();
        given.concluded(soon, TODAY.minusMonths(11));
        Led over = given.group("alfaview-paid");
        given.concluded(over, TODAY.minusMonths(13));
        Led overAndWithoutTool = given.group();
        given.concluded(overAndWithoutTool, TODAY.minusMonths(13));
        Led renewed = given.group("alfaview-paid");
        given.concluded(renewed, TODAY.minusMonths(13));
        given.concluded(renewed, TODAY.minusDays(1));
        Led removed = given.group("alfaview-paid");
        given.concluded(removed, TODAY.minusMonths(11));
        given.work.asStaff(() -> remove(removed));

        assertThat(given.work.asStaff(() -> given.agreements.listToRenew()))
                .extracting(AgreementToRenew::groupId)
                .containsExactly(over.group(), soon.group());
        assertThat(given.work.asStaff(() -> given.agreements.listToRenew()))
                .extracting(AgreementToRenew::state)
                .containsExactly(AgreementState.EXPIRED, AgreementState.COUNTS);
        assertThat(given.work.asNeighbour(() -> given.agreements.listToRenew())).isEmpty();
    }

    private static void remove(Led led) {
        GroupService groups = given.work.get(GroupService.class);
        groups.remove(led.group(), groups.get(led.group()).version());
    }
}
