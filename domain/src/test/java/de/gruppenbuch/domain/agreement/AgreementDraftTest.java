package de.gruppenbuch.domain.agreement;

import static de.gruppenbuch.domain.agreement.AgreementFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.agreement.AgreementFixture.Led;
import de.gruppenbuch.domain.shared.StaleDataException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementDraftTest {

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
    void everySectionIsKeptForItself() {
        Led led = given.group();
        given.as(led, () -> own.begin(led.group()));
        save(led, given.draft(led).version(), AgreementSection.ACCESS, "AG-B2");

        DraftDetails draft = given.draft(led);
        assertThat(draft.part(AgreementSection.ACCESS).items())
                .filteredOn(item -> item.answer() == ItemAnswer.AGREED)
                .extracting(AgreementItemRow::id)
                .containsExactly("AG-B2");
        save(led, draft.version(), AgreementSection.PREPARE, "AG-P4");
        assertThat(given.draft(led).part(AgreementSection.ACCESS).open()).isEqualTo(3);
        assertThat(given.get(led).standing().state()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void beginningAgainGoesOnWithTheSameDraft() {
        Led led = given.group();
        given.as(led, () -> own.begin(led.group()));
        save(led, given.draft(led).version(), AgreementSection.ACCESS, "AG-B2");

        given.as(led, () -> own.begin(led.group()));

        assertThat(items(given.draft(led))).anyMatch(item -> item.answer() == ItemAnswer.AGREED);
    }

    @Test
    void twoWhoBeginAtTheSameMomentBeginOneDraft() {
        Led led = given.group();
        List<CompletableFuture<Void>> clicks =
                List.of(
                        CompletableFuture.runAsync(
                                () -> given.as(led, () -> own.begin(led.group()))),
                        CompletableFuture.runAsync(
                                () -> given.as(led, () -> own.begin(led.group()))));
        clicks.forEach(CompletableFuture::join);

        assertThat(given.get(led).draft()).isPresent();
    }

    @Test
    void whoHasSeenAnOlderDraftIsRefusedAndNothingIsLost() {
        Led led = given.group();
        given.as(led, () -> own.begin(led.group()));
        long seen = given.draft(led).version();
        save(led, seen, AgreementSection.ACCESS, "AG-B2");

        assertThatThrownBy(() -> save(led, seen, AgreementSection.ACCESS, "AG-B3"))
                .isInstanceOf(StaleDataException.class);
        SignOff signOff = new SignOff(TODAY, SignOffMethod.ORAL_RECORDED, null, null);
        assertThatThrownBy(() -> given.as(led, () -> own.signOff(led.group(), seen, signOff)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> given.as(led, () -> own.conclude(led.group(), seen)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> given.as(led, () -> own.discard(led.group(), seen)))
                .isInstanceOf(StaleDataException.class);

        assertThat(items(given.draft(led)))
                .filteredOn(item -> item.answer() == ItemAnswer.AGREED)
                .extracting(AgreementItemRow::id)
                .containsExactly("AG-B2");
    }

    @Test
    void aPageOfAnEarlierDraftDoesNotWriteIntoTheNextOne() {
        Led led = given.group();
        given.as(led, () -> own.begin(led.group()));
        long seen = given.draft(led).version();
        given.as(led, () -> own.discard(led.group(), seen));
        assertThatThrownBy(() -> save(led, seen, AgreementSection.ACCESS, "AG-B2"))
                .isInstanceOf(StaleDataException.class);

        given.as(led, () -> own.begin(led.group()));

        assertThatThrownBy(() -> save(led, seen, AgreementSection.ACCESS, "AG-B2"))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void twoWhoSaveTheSameDraftAtTheSameMomentDoNotOverwriteEachOther() {
        Led led = given.group();
        given.as(led, () -> own.begin(led.group()));
        long seen = given.draft(led).version();
        List<CompletableFuture<Boolean>> clicks =
                List.of(
                        CompletableFuture.supplyAsync(() -> saved(led, seen, "AG-B2")),
                        CompletableFuture.supplyAsync(() -> saved(led, seen, "AG-B3")));

        assertThat(clicks.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(true, false);
        assertThat(items(given.draft(led)))
                .filteredOn(item -> item.answer() == ItemAnswer.AGREED)
                .hasSize(1);
    }

    @Test
    void aDraftCanBePrintedBeforeTheGroupHasMet() {
        Led led = given.group("freetelco");
        given.answered(led, Map.of("AG-A2", ItemAnswer.OPEN));

        AgreementSheet sheet = given.as(led, () -> own.draftSheet(led.group()));

        assertThat(sheet.isDraft()).isTrue();
        assertThat(sheet.day()).isEqualTo(TODAY);
        assertThat(sheet.agreedOn()).isNull();
        assertThat(sheet.contactPointName()).isEqualTo("Kontaktstelle Musterstadt");
        assertThat(sheet.parts()).hasSize(4);
        assertThat(sheet.open()).hasSize(1);
    }

    private static boolean saved(Led led, long version, String item) {
        try {
            save(led, version, AgreementSection.ACCESS, item);
            return true;
        } catch (StaleDataException late) {
            return false;
        }
    }

    private static void save(Led led, long version, AgreementSection section, String item) {
        AnswerSection command =
                new AnswerSection(section, List.of(new GivenAnswer(item, ItemAnswer.AGREED)));
        given.as(led, () -> own.answer(led.group(), version, command));
    }

    private static List<AgreementItemRow> items(DraftDetails draft) {
        return draft.parts().stream().flatMap(part -> part.items().stream()).toList();
    }
}
