package de.gruppenbuch.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.cost.CostFixture;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.SimilarGroup;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterServiceTest {

    private static FundingFixture fixture;
    private static WorkFixture work;
    private static LetterService letters;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        work = fixture.work;
        letters = work.get(LetterService.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void aLetterAboutAGroupKnowsContactPointGroupAndDay() {
        LetterValues values =
                work.asStaff(
                        () -> letters.forGroup(LetterKind.GROUP_CERTIFICATE, fixture.cost.group));

        assertThat(values.text("kontaktstelle.name")).isEqualTo("Kontaktstelle Musterstadt");
        assertThat(values.text("gruppe.name")).isEqualTo("Rheuma-Treff Müller");
        assertThat(values.text("datum.lang")).isEqualTo("24. November 2026");
        assertThat(values.text("bearbeitung")).isEqualTo(work.staff.name());
        assertThat(values.text("empfaenger.anrede")).isEqualTo("Guten Tag Ute Ulrich,");
        assertThat(values.text("empfaenger.anschrift"))
                .isEqualTo("Rheuma-Treff Müller\nUte Ulrich\n44137 Musterstadt");
        assertThat(values.holds("zweite.person")).isFalse();
    }

    @Test
    void aGroupWithoutAgreementGetsThePointsToBeFilledIn() {
        LetterValues values =
                work.asStaff(
                        () -> letters.forGroup(LetterKind.MEETING_AGREEMENT, fixture.cost.group));

        assertThat(values.list("absprachen")).hasSize(21);
        assertThat(values.list("absprachen").get(0).get("absprache.antwort")).contains("☐");
        assertThat(values.holds("absprachen.am")).isFalse();
    }

    @Test
    void theLetterToTheLeadFollowsTheDecision() {
        RequestDetails sent = fixture.cost.sent(CostFixture.FIT);
        assertThat(work.asStaff(() -> letters.kindForRequest(sent.number()))).isEmpty();
        assertThatThrownBy(() -> work.asStaff(() -> letters.forRequest(sent.number())))
                .isInstanceOf(NotFoundException.class);

        fixture.cost.decide(
                sent.number(),
                r -> () -> fixture.cost.requests.reject(r.id(), r.version(), "Zu teuer."));

        assertThat(work.asStaff(() -> letters.kindForRequest(sent.number())))
                .hasValue(LetterKind.REQUEST_REFUSED);
        LetterValues values = work.asStaff(() -> letters.forRequest(sent.number()));
        assertThat(values.text("anfrage.text")).isEqualTo("Zu teuer.");
        assertThat(values.text("anfrage.kosten")).isEqualTo("9,90\u00a0€ im Monat");
        assertThat(values.text("empfaenger.anrede")).isEqualTo("Guten Tag Leyla Y,");
    }

    @Test
    void theCoverLetterKnowsSumsAndEnclosures() {
        long id = fixture.create(fixture.accepted(11_880));
        FundingSnapshot snapshot = work.asStaff(() -> fixture.snapshots.freeze(id)).content();
        LetterValues values =
                work.asStaff(
                        () ->
                                letters.forApplication(
                                        snapshot, fixture.cost.group, List.of("Formular", "Plan")));

        assertThat(values.text("antrag.betrag")).isEqualTo("118,80\u00a0€");
        assertThat(values.text("antrag.art")).isEqualTo("Pauschalförderung");
        assertThat(values.list("anlagen")).hasSize(2);
        assertThat(values.list("ausgaben")).hasSize(1);
    }

    @Test
    void anInvitationHasItsAddressAsAPicture() {
        NewInvitation invitation =
                new NewInvitation(
                        1,
                        "Ute",
                        "",
                        "Kontaktstelle",
                        "",
                        "https://x.example/einladung/abc",
                        "K7MW-3FPR",
                        "https://x.example/einladung",
                        LocalDate.of(2026, 12, 24),
                        false);
        LetterValues values = work.asStaff(() -> letters.forInvitation(invitation));

        assertThat(values.pictures())
                .containsEntry("einladung.bild", "https://x.example/einladung/abc");
        assertThat(values.text("einladung.bis")).isEqualTo("24.12.2026");
    }

    @Test
    void nobodyIsWrittenToWhoHasNotAgreed() {
        long silent = work.register("Stille Gruppe");
        work.change("update contact_person set consent = 'TO_BE_ASKED' where group_id = " + silent);
        long open = work.register("Offene Gruppe");
        GroupLettersService service = work.get(GroupLettersService.class);

        LetterRecipients recipients = work.asStaff(() -> service.recipients(GroupFilter.all()));

        assertThat(recipients.groupIds()).contains(open).doesNotContain(silent);
        assertThat(recipients.withoutConsent()).extracting(SimilarGroup::id).contains(silent);
        assertThat(
                        work.asStaff(
                                () ->
                                        letters.forGroups(
                                                LetterKind.GROUP_LETTER, List.of(silent, open))))
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter.text("gruppe.name")).isEqualTo("Offene Gruppe"));
        assertThat(work.asNeighbour(() -> service.recipients(GroupFilter.all())).groupIds())
                .isEmpty();
    }

    @Test
    void otherKindsAndOtherContactPointsFindNothing() {
        assertThatThrownBy(
                        () ->
                                work.asStaff(
                                        () ->
                                                letters.forGroup(
                                                        LetterKind.INVITATION, fixture.cost.group)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                work.asNeighbour(
                                        () ->
                                                letters.forGroup(
                                                        LetterKind.GROUP_LETTER,
                                                        fixture.cost.group)))
                .isInstanceOf(NotFoundException.class);
    }
}
