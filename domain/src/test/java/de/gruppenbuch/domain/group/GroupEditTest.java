package de.gruppenbuch.domain.group;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GroupEditTest {

    private static WorkFixture work;
    private static GroupService groups;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        groups = work.get(GroupService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void whatSomebodySavedInBetweenIsNotOverwritten() {
        long id = work.register("Zwei zugleich");
        long seen = get(id).version();
        work.asStaff(() -> groups.edit(id, seen, edit("Erster Stand")));

        assertThatThrownBy(() -> work.asStaff(() -> groups.edit(id, seen, edit("Zweiter"))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> work.asStaff(() -> groups.remove(id, seen)))
                .isInstanceOf(StaleDataException.class);
        assertThat(get(id).name()).isEqualTo("Erster Stand");
        assertThat(get(id).meetingPlace()).isEqualTo("Haus der Begegnung");
    }

    @Test
    void twoWhoSaveAtTheSameMomentDoNotBothWin() {
        long id = work.register("Gleichzeitig");
        long seen = get(id).version();

        assertThatThrownBy(
                        () ->
                                work.asStaff(
                                        () ->
                                                work.rig.inTransaction(
                                                        () -> {
                                                            groups.edit(id, seen, edit("Erster"));
                                                            work.change(
                                                                    "update self_help_group set version = version + 1, name = 'Zweiter'"
                                                                            + " where id = "
                                                                            + id);
                                                            return null;
                                                        })))
                .satisfies(
                        thrown ->
                                assertThat(thrown)
                                        .hasStackTraceContaining(
                                                OptimisticLockException.class.getSimpleName()));
        assertThat(get(id).name()).isEqualTo("Zweiter");
    }

    @Test
    void aPersonsChangeMakesTheGroupsOlderFormStale() {
        long id = work.register("Personen");
        long seen = get(id).version();
        work.asStaff(() -> groups.editPerson(id, seen, 2, karin(Consent.GIVEN)));

        assertThat(get(id).second()).contains(karin(Consent.GIVEN));
        assertThatThrownBy(() -> work.asStaff(() -> groups.edit(id, seen, edit("Alt"))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aNewAnswerAboutConsentIsDatedAnOldOneKeepsItsDay() {
        long id = work.register("Zustimmung");
        work.asStaff(() -> groups.editPerson(id, get(id).version(), 2, karin(Consent.GIVEN)));
        String asked = consentDay(id);
        work.rig.clock().advance(Duration.ofDays(1));
        work.asStaff(() -> groups.editPerson(id, get(id).version(), 2, karin(Consent.GIVEN)));
        assertThat(consentDay(id)).isEqualTo(asked);

        work.asStaff(() -> groups.editPerson(id, get(id).version(), 2, karin(Consent.TO_BE_ASKED)));
        assertThat(consentDay(id)).isNotEqualTo(asked);
    }

    @Test
    void tooLongAnswersAboutAPersonAreRefused() {
        long id = work.register("Lang");
        PersonDetails person =
                new PersonDetails(
                        "K".repeat(101), "V", "", "", "", "k@v.example", "", Consent.GIVEN);

        assertThatThrownBy(
                        () ->
                                work.asStaff(
                                        () -> groups.editPerson(id, get(id).version(), 1, person)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void factsAndAccountAreKept() {
        long id = work.register("Fakten");
        EligibilityFacts facts = facts(YearMonth.of(2015, 3));
        work.asStaff(() -> groups.editFacts(id, get(id).version(), facts));
        work.asStaff(
                () ->
                        groups.editBank(
                                id,
                                get(id).version(),
                                new BankDetails(
                                        AccountType.TRUST,
                                        " Ute Ulrich ",
                                        " ",
                                        "DE02 1203 0000 0000 2020 51",
                                        true,
                                        null)));

        assertThat(get(id).facts()).isEqualTo(facts);
        assertThat(get(id).bank())
                .isEqualTo(
                        new BankDetails(
                                AccountType.TRUST,
                                "Ute Ulrich",
                                null,
                                "DE02120300000000202051",
                                true,
                                null));
        assertThat(get(id).bank().maskedIban()).isEqualTo("•••• 2051");
        assertThat(deeds(id)).containsExactly("group.register", "group.edit", "group.edit");
    }

    @Test
    void aGroupCannotBeFoundedInTheFuture() {
        long id = work.register("Zukunft");

        assertRefused(
                () ->
                        work.asStaff(
                                () ->
                                        groups.editFacts(
                                                id,
                                                get(id).version(),
                                                facts(YearMonth.of(2027, 1)))),
                "foundedMonth",
                "group.founded.future");
    }

    private static GroupDetails get(long id) {
        return work.asStaff(() -> groups.get(id));
    }

    private static List<String> deeds(long id) {
        return work.read(
                "select action from audit_entry where subject_kind = 'group' and subject_id = "
                        + id
                        + " order by id");
    }

    private static String consentDay(long id) {
        return work.read(
                        "select consent_recorded_at from contact_person where position = 2 and group_id = "
                                + id)
                .get(0);
    }

    private static PersonDetails karin(Consent consent) {
        return new PersonDetails(
                "Karin", "Vogel", "Weg 4", "44139", "Musterstadt", "", "0231 2", consent);
    }

    private static EditGroup edit(String name) {
        return new EditGroup(
                name,
                "MUSCULO",
                null,
                null,
                "44137",
                "Musterstadt",
                MeetingMode.BOTH,
                "Haus der Begegnung",
                null);
    }

    private static EligibilityFacts facts(YearMonth founded) {
        return new EligibilityFacts(
                founded,
                9,
                7,
                MeetingFrequency.MONTHLY,
                11,
                true,
                false,
                Set.of(Publicity.FLYER, Publicity.PRESS),
                "Nein",
                LegalForm.INFORMAL,
                "Musterstadt");
    }
}
