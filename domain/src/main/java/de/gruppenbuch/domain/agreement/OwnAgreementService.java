package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lead works through the template section by section, each saved, and concludes once the group
 * has agreed. Only own groups are reachable. What staff sees is the concluded agreement.
 */
@ApplicationScoped
@Transactional
public class OwnAgreementService {

    @Inject private AgreementRepository repository;
    @Inject private AgreementReader reader;
    @Inject private AgreementCatalogue catalogue;
    @Inject private ContactPoints contactPoints;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @throws NotFoundException if the caller does not lead this group
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public AgreementOverview get(long groupId) {
        ContactPointScope scope = own(groupId);
        LocalDate today = LocalDate.now(clock);
        AgreementStanding standing = reader.standing(scope, groupId, today, Set.of());
        boolean toRenew =
                standing.validUntil() != null
                        && (standing.newTool()
                                || AgreementPolicy.isToRenew(standing.validUntil(), today));
        return new AgreementOverview(
                groupId,
                groupName(scope, groupId),
                standing,
                toRenew,
                repository.findDraft(scope, groupId).map(draft -> details(scope, draft)),
                repository.list(scope, groupId).stream()
                        .map(agreement -> agreement.toRow(today))
                        .toList());
    }

    /**
     * Begins a draft, with the answers of the last agreement where there is one; goes on with the
     * draft that is there already.
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public void begin(long groupId) {
        ContactPointScope scope = own(groupId);
        Map<String, ItemAnswer> before =
                repository.list(scope, groupId).stream()
                        .findFirst()
                        .map(MeetingAgreement::answers)
                        .orElse(Map.of());
        repository.begin(scope, groupId, before, clock.instant());
        auditTrail.record(scope, "agreement.begin", "group", groupId);
    }

    /**
     * Keeps the answers to one section.
     *
     * @param version of the draft that was seen
     * @throws StaleDataException if another lead has saved, concluded or discarded since
     * @throws RuleViolatedException at {@code answers} for an answer that the item does not offer
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public void answer(long groupId, long version, @Valid @NotNull AnswerSection command) {
        AgreementPolicy.requireAnswers(catalogue.template(), command);
        lock(groupId, version).answer(command.answers());
    }

    /**
     * Keeps when and how the group has agreed; all of it may still be missing.
     *
     * @throws StaleDataException if another lead has saved since
     * @throws RuleViolatedException at {@code agreedOn} (in the future, over three years ago),
     *     {@code numberInvited} or {@code numberAgreed} (0 to 9,999, not more agreed than invited)
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public void signOff(long groupId, long version, @NotNull SignOff command) {
        AgreementPolicy.requireSignOff(command, LocalDate.now(clock));
        lock(groupId, version).signOff(command);
    }

    /**
     * Makes the draft an agreement that nobody changes any more. Open required items do not hinder
     * it: the agreement is kept as it was made and does not count.
     *
     * @return id of the agreement
     * @throws StaleDataException if another lead has saved since
     * @throws RuleViolatedException at {@code agreedOn}, {@code method} or {@code numberAgreed}
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public long conclude(long groupId, long version) {
        AgreementDraft draft = lock(groupId, version);
        ContactPointScope scope = currentUser.scope();
        SignOff signOff = draft.signOff();
        Map<String, ItemAnswer> answers = draft.answers();
        LocalDate today = LocalDate.now(clock);
        AgreementPolicy.requireSignOff(signOff, today);
        AgreementPolicy.requireConcludable(signOff, answers);
        List<String> offeringIds =
                reader.meetingTools(scope, groupId, today).stream()
                        .map(ToolInUse::offeringId)
                        .toList();
        AgreementContent content =
                composer().content(reader.items(scope, groupId, today), answers, offeringIds);
        MeetingAgreement agreement = new MeetingAgreement(scope, groupId, signOff, content);
        agreement.concluded(clock.instant(), currentUser.get().accountId());
        repository.add(agreement);
        repository.remove(draft);
        auditTrail.record(scope, "agreement.conclude", "agreement", agreement.id());
        return agreement.id();
    }

    /**
     * Throws the draft away; concluded agreements stay.
     *
     * @throws StaleDataException if another lead has saved since
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public void discard(long groupId, long version) {
        repository.remove(lock(groupId, version));
        auditTrail.record(currentUser.scope(), "agreement.discard", "group", groupId);
    }

    /**
     * The draft as a sheet, to be printed and spoken about.
     *
     * @throws NotFoundException if there is no draft
     */
    @RequiresPermission(Permission.KEEP_OWN_AGREEMENT)
    public AgreementSheet draftSheet(long groupId) {
        ContactPointScope scope = own(groupId);
        AgreementDraft draft =
                repository.findDraft(scope, groupId).orElseThrow(NotFoundException::new);
        LocalDate today = LocalDate.now(clock);
        AgreementComposer.Owner owner =
                new AgreementComposer.Owner(
                        groupId, groupName(scope, groupId), contactPoints.get(scope).name());
        return composer().sheet(draft, reader.items(scope, groupId, today), owner, today);
    }

    private DraftDetails details(ContactPointScope scope, AgreementDraft draft) {
        return composer()
                .details(draft, reader.items(scope, draft.groupId(), LocalDate.now(clock)));
    }

    private AgreementDraft lock(long groupId, long version) {
        AgreementDraft draft =
                repository.lockDraft(own(groupId), groupId).orElseThrow(StaleDataException::new);
        draft.requireVersion(version);
        return draft;
    }

    private ContactPointScope own(long groupId) {
        groupLeads.requireLeads(currentUser.get(), groupId);
        return currentUser.scope();
    }

    private String groupName(ContactPointScope scope, long groupId) {
        Optional<String> name = repository.groupName(scope, groupId);
        return name.orElseThrow(NotFoundException::new);
    }

    private AgreementComposer composer() {
        return new AgreementComposer(catalogue.template());
    }
}
