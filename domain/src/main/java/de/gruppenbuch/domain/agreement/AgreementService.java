package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The agreements of groups, to be read: by staff, and each sheet by the lead of its group. */
@ApplicationScoped
@Transactional
public class AgreementService {

    @Inject private AgreementRepository repository;
    @Inject private AgreementReader reader;
    @Inject private AgreementCatalogue catalogue;
    @Inject private ContactPoints contactPoints;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /** How far the agreement of a group is today; NONE also for a group that is not there. */
    @RequiresPermission(Permission.VIEW_WORK)
    public AgreementStanding standing(long groupId) {
        return reader.standing(currentUser.scope(), groupId, LocalDate.now(clock), Set.of());
    }

    /** Concluded agreements of a group, newest first. A lead sees the own groups only. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.KEEP_OWN_AGREEMENT})
    public List<AgreementRow> listForGroup(long groupId) {
        requireMayRead(groupId);
        LocalDate today = LocalDate.now(clock);
        return repository.list(currentUser.scope(), groupId).stream()
                .map(agreement -> agreement.toRow(today))
                .toList();
    }

    /**
     * A concluded agreement with the words of its day.
     *
     * @throws NotFoundException also for one of another contact point or of a group that the lead
     *     does not lead
     */
    @RequiresPermission({Permission.VIEW_WORK, Permission.KEEP_OWN_AGREEMENT})
    public AgreementSheet get(long agreementId) {
        ContactPointScope scope = currentUser.scope();
        MeetingAgreement agreement = repository.get(scope, agreementId);
        requireMayRead(agreement.groupId());
        AgreementComposer.Owner owner =
                new AgreementComposer.Owner(
                        agreement.groupId(),
                        repository.groupName(scope, agreement.groupId()).orElse(""),
                        contactPoints.get(scope).name());
        return new AgreementComposer(catalogue.template()).sheet(agreement, owner);
    }

    /**
     * Groups whose agreement ends within 60 days or has ended, the oldest first; of ended ones only
     * those that still use a tool for meetings.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<AgreementToRenew> listToRenew() {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        List<AgreementToRenew> result = new ArrayList<>();
        for (MeetingAgreement agreement :
                repository.listEnding(scope, today.plusDays(AgreementPolicy.REMINDER_DAYS))) {
            boolean over = today.isAfter(agreement.validUntil());
            if (!over || !reader.meetingTools(scope, agreement.groupId(), today).isEmpty()) {
                result.add(
                        new AgreementToRenew(
                                agreement.groupId(),
                                repository.groupName(scope, agreement.groupId()).orElse(""),
                                agreement.validUntil(),
                                standing(agreement.groupId()).state()));
            }
        }
        return result;
    }

    private void requireMayRead(long groupId) {
        Caller caller = currentUser.get();
        if (!caller.may(Permission.VIEW_WORK)) {
            groupLeads.requireLeads(caller, groupId);
        }
    }
}
