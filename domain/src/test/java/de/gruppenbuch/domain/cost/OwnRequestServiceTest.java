package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.cost.CostFixture.FIT;
import static de.gruppenbuch.domain.cost.CostFixture.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.AttachmentRow;
import de.gruppenbuch.domain.shared.FileFixture;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.UploadedFile;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnRequestServiceTest {

    private static CostFixture cost;
    private static OwnRequestService own;

    @BeforeAll
    static void start() {
        cost = new CostFixture();
        own = cost.own;
    }

    @AfterAll
    static void stop() {
        cost.close();
    }

    @Test
    void numbersNameTheYearAndCountOn() {
        String first = cost.begin(FIT);
        String second = cost.begin(FIT);

        assertThat(first).matches("2026-\\d{4}");
        assertThat(Integer.parseInt(second.substring(5)))
                .isEqualTo(Integer.parseInt(first.substring(5)) + 1);
    }

    @Test
    void aDraftIsKeptWithEveryAnswerAndOnlyItsLeadSeesIt() {
        String number = cost.begin("signal");
        cost.asLead(() -> own.chooseTool(number, tool(FIT)));
        cost.asLead(
                () -> own.answerCost(number, new CostAnswer(990L, BillingPeriod.MONTHLY, 2027)));

        OwnRequest draft = cost.getOwn(number);
        assertThat(draft.state()).isEqualTo(CostRequestState.DRAFT);
        assertThat(draft.choice()).isEqualTo(tool(FIT));
        assertThat(draft.amountCents()).isEqualTo(990);
        assertThat(draft.yearlyCents()).isEqualTo(11_880);
        assertThat(draft.fundingYear()).isEqualTo(2027);
        assertThat(draft.answerBy()).isNull();
        assertThat(cost.asLead(() -> own.list())).extracting(OwnRequest::number).contains(number);
        assertThatThrownBy(() -> cost.get(number)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void sendingGivesItToTheContactPointWithADayForTheAnswer() {
        RequestDetails sent = cost.sent(FIT);

        assertThat(sent.state()).isEqualTo(CostRequestState.SUBMITTED);
        assertThat(sent.answerBy()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(sent.leadName()).isEqualTo(cost.lead.name());
        assertThat(sent.gate().outcome()).isNotEqualTo(GateOutcome.BLOCKED);
    }

    @Test
    void sendingTwiceIsOneRequest() {
        String number = cost.draft(FIT);
        cost.asLead(() -> own.submit(number));
        cost.asLead(() -> own.submit(number));

        assertThat(cost.getOwn(number).events()).hasSize(1);
    }

    @Test
    void sendingTwiceAtTheSameMomentIsOneRequest() {
        String number = cost.draft(FIT);
        List<CompletableFuture<Void>> clicks =
                List.of(
                        CompletableFuture.runAsync(() -> cost.asLead(() -> own.submit(number))),
                        CompletableFuture.runAsync(() -> cost.asLead(() -> own.submit(number))));
        clicks.forEach(CompletableFuture::join);

        assertThat(cost.getOwn(number).events()).hasSize(1);
    }

    @Test
    void anUnfinishedDraftIsNotSent() {
        String number = cost.begin(FIT);

        assertRefused(
                () -> cost.asLead(() -> own.submit(number)),
                "amountCents",
                "cost.request.amount.missing");
        assertThat(cost.getOwn(number).state()).isEqualTo(CostRequestState.DRAFT);
    }

    @Test
    void whatWasSentIsNotChangedAnyMore() {
        String number = cost.sent(FIT).number();
        CostAnswer answer = new CostAnswer(1L, BillingPeriod.ONCE, 2027);
        UploadedFile file = new UploadedFile("a.png", FileFixture.png());

        for (Runnable deed :
                List.<Runnable>of(
                        () -> own.chooseTool(number, tool("signal")),
                        () -> own.answerCost(number, answer),
                        () -> own.attach(number, file),
                        () -> own.detach(number, 1),
                        () -> own.discardDraft(number))) {
            assertRefused(() -> cost.asLead(deed), "state", "cost.request.sent");
        }
    }

    @Test
    void aDraftIsThrownAwayWithItsFile() {
        String number = cost.draft(FIT);
        long id = cost.getOwn(number).id();
        cost.asLead(() -> own.attach(number, new UploadedFile("a.png", FileFixture.png())));
        cost.asLead(() -> own.discardDraft(number));

        assertThatThrownBy(() -> cost.getOwn(number)).isInstanceOf(NotFoundException.class);
        assertThat(cost.work.read("select id from cost_attachment where request_id = " + id))
                .isEmpty();
    }

    @Test
    void aSecondFileTakesThePlaceOfTheFirst() {
        String number = cost.draft(FIT);
        byte[] pdf = FileFixture.pdf("x");
        cost.asLead(() -> own.attach(number, new UploadedFile("a.png", FileFixture.png())));
        cost.asLead(() -> own.attach(number, new UploadedFile("rechnung.exe", pdf)));

        List<AttachmentRow> files = cost.getOwn(number).attachments();
        assertThat(files).extracting(AttachmentRow::mediaType).containsExactly("application/pdf");
        long file = files.get(0).id();
        assertThat(cost.asLead(() -> cost.requests.attachment(number, file)).content())
                .isEqualTo(pdf);
        assertThatThrownBy(() -> cost.work.asStaff(() -> cost.requests.attachment(number, file)))
                .isInstanceOf(NotFoundException.class);

        cost.asLead(() -> own.detach(number, file));
        assertThat(cost.getOwn(number).attachments()).isEmpty();
    }

    @Test
    void aRefusedFileLeavesTheOldOneInPlace() {
        String number = cost.draft(FIT);
        cost.asLead(() -> own.attach(number, new UploadedFile("a.png", FileFixture.png())));

        assertRefused(
                () -> cost.asLead(() -> own.attach(number, new UploadedFile("b.pdf", new byte[1]))),
                "file",
                "cost.file.type");
        assertThat(cost.getOwn(number).attachments()).hasSize(1);
    }

    @Test
    void anEndedOrUnknownToolIsRefused() {
        assertRefused(() -> cost.begin("skype"), "offeringId", "cost.request.tool.ended");
        assertThatThrownBy(() -> cost.begin("nobody-knows-it"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusedInputNamesItsField() {
        String number = cost.begin(FIT);

        assertInvalid(
                () -> own.begin(cost.group, new ToolChoice(null, "x".repeat(201), false)),
                "otherTool");
        assertInvalid(
                () -> own.begin(cost.group, new ToolChoice(null, "<b>Forum</b>\u0000", false)),
                "otherTool");
        assertInvalid(() -> answer(number, 0L, BillingPeriod.ONCE, 2027), "amountCents");
        assertInvalid(() -> answer(number, 1_000_000L, BillingPeriod.ONCE, 2027), "amountCents");
        assertInvalid(() -> answer(number, 1L, null, 2027), "billingPeriod");
        assertInvalid(() -> answer(number, 1L, BillingPeriod.ONCE, null), "fundingYear");
        assertThatThrownBy(() -> cost.asLead(() -> own.answerQuestion(number, "Ja")))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    void aLeadOfAnotherGroupSeesNothing() {
        String number = cost.draft(FIT);
        long other = cost.work.register("Andere Gruppe");
        Caller stranger = cost.work.rig.newLead(cost.work.staff, other, "fremd@ms.example");
        assertUnreachable(stranger, number);
    }

    @Test
    void aLeadOfAnotherContactPointSeesNothing() {
        String number = cost.draft(FIT);
        long other =
                cost.work.register(
                        cost.work.neighbour, WorkFixture.answers("N", "MUSCULO", List.of()));
        assertUnreachable(
                cost.work.rig.newLead(cost.work.neighbour, other, "fremd@ns.example"), number);
    }

    private static void assertUnreachable(Caller stranger, String number) {
        assertThat(cost.work.rig.as(stranger, () -> own.list())).isEmpty();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> own.begin(cost.group, tool(FIT)),
                        () -> own.get(number),
                        () -> own.chooseTool(number, tool(FIT)),
                        () -> own.submit(number),
                        () -> own.discardDraft(number),
                        () -> own.answerQuestion(number, "Ja"),
                        () -> cost.requests.attachment(number, 1))) {
            assertThatThrownBy(() -> cost.work.rig.as(stranger, deed))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static void answer(String number, Long cents, BillingPeriod period, Integer year) {
        own.answerCost(number, new CostAnswer(cents, period, year));
    }

    private static void assertInvalid(Runnable deed, String field) {
        ThrowingCallable work = () -> cost.asLead(deed);
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused ->
                                assertThat(refused.getConstraintViolations())
                                        .extracting(v -> v.getPropertyPath().toString())
                                        .allMatch(path -> path.endsWith("." + field)));
    }
}
