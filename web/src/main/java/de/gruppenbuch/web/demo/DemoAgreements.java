package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.agreement.AgreementSection;
import de.gruppenbuch.domain.agreement.AnswerSection;
import de.gruppenbuch.domain.agreement.DraftDetails;
import de.gruppenbuch.domain.agreement.GivenAnswer;
import de.gruppenbuch.domain.agreement.ItemAnswer;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import de.gruppenbuch.domain.agreement.SignOff;
import de.gruppenbuch.domain.agreement.SignOffMethod;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Agreements of the made-up groups, one in every state; the other groups have none. */
@Dependent
public class DemoAgreements {

    @Inject private OwnAgreementService ownAgreementService;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * @param lead leads the first group
     * @param second leads the other four
     */
    void create(Caller lead, Caller second, DemoGroups.Registered groups) {
        LocalDate today = LocalDate.now(clock);
        currentUser.is(lead);
        answer(groups.rheuma(), "");
        conclude(groups.rheuma(), today.minusMonths(11), SignOffMethod.WRITTEN_KEPT_BY_GROUP);

        currentUser.is(second);
        answer(groups.depression(), "");
        conclude(groups.depression(), today.minusMonths(2), SignOffMethod.WRITTEN_KEPT_BY_GROUP);
        answer(groups.parkinson(), "");
        conclude(groups.parkinson(), today.minusMonths(14), SignOffMethod.ORAL_RECORDED);
        answer(groups.angehoerige(), "AG-B4");
        conclude(groups.angehoerige(), today.minusMonths(1), SignOffMethod.ORAL_RECORDED);
        ownAgreementService.begin(groups.diabetes());
        answer(groups.diabetes(), AgreementSection.PREPARE, "AG-P2");
    }

    /** Everything is agreed but one item; empty for none. */
    private void answer(long groupId, String notAgreed) {
        ownAgreementService.begin(groupId);
        for (AgreementSection section : AgreementSection.values()) {
            answer(groupId, section, notAgreed);
        }
    }

    private void answer(long groupId, AgreementSection section, String notAgreed) {
        DraftDetails draft = draft(groupId);
        List<GivenAnswer> answers =
                draft.part(section).items().stream()
                        .map(
                                item ->
                                        new GivenAnswer(
                                                item.id(),
                                                item.id().equals(notAgreed)
                                                        ? ItemAnswer.NOT_AGREED
                                                        : ItemAnswer.AGREED))
                        .toList();
        ownAgreementService.answer(groupId, draft.version(), new AnswerSection(section, answers));
    }

    private void conclude(long groupId, LocalDate day, SignOffMethod method) {
        ownAgreementService.signOff(
                groupId, draft(groupId).version(), new SignOff(day, method, 9, 9));
        ownAgreementService.conclude(groupId, draft(groupId).version());
    }

    private DraftDetails draft(long groupId) {
        return ownAgreementService.get(groupId).draft().orElseThrow();
    }
}
