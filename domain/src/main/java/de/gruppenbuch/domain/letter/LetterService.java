package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.agreement.AgreementCatalogue;
import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what is written into letters; files are made of it outside. */
@ApplicationScoped
@Transactional
public class LetterService {

    @Inject private ContactPointService contactPoints;
    @Inject private GroupService groups;
    @Inject private ToolUseService tools;
    @Inject private AgreementService agreements;
    @Inject private AgreementCatalogue agreementCatalogue;
    @Inject private CostRequestService requests;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * A letter about or to a group.
     *
     * @throws NotFoundException for a kind that is not about groups, for a group of another contact
     *     point, and for a letter to somebody who has not agreed to be written to
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public LetterValues forGroup(@NotNull LetterKind kind, long groupId) {
        requireForGroups(kind);
        GroupDetails group = groups.get(groupId);
        if (kind == LetterKind.GROUP_LETTER && !LetterPolicy.mayWrite(group)) {
            throw new NotFoundException();
        }
        return group(kind, group, tools.listForGroup(groupId));
    }

    /**
     * Letters to several groups, in the order of the ids; groups that must not be written to are
     * left out.
     *
     * @throws NotFoundException as {@link #forGroup}
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<LetterValues> forGroups(@NotNull LetterKind kind, @NotNull List<Long> groupIds) {
        requireForGroups(kind);
        Map<Long, List<ToolUseRow>> uses =
                tools.listPresent().stream().collect(Collectors.groupingBy(ToolUseRow::groupId));
        return groupIds.stream()
                .map(groups::get)
                .filter(LetterPolicy::mayWrite)
                .map(group -> group(kind, group, uses.getOrDefault(group.id(), List.of())))
                .toList();
    }

    /** The kind of letter that fits the state of a request; empty while nothing is decided. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Optional<LetterKind> kindForRequest(@NotNull String number) {
        return RequestValues.kind(requests.get(number));
    }

    /**
     * The letter that tells the lead what was decided or asked.
     *
     * @throws NotFoundException while nothing is decided or asked
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public LetterValues forRequest(@NotNull String number) {
        RequestDetails request = requests.get(number);
        LetterKind kind = RequestValues.kind(request).orElseThrow(NotFoundException::new);
        GroupDetails group = groups.get(request.groupId());
        ValueSheet sheet = sheet(kind);
        sheet.put("empfaenger.anschrift", LetterPolicy.address(group, request.leadName()))
                .put("empfaenger.anrede", LetterPolicy.greeting(request.leadName()));
        GroupValues.put(sheet, group, tools.listForGroup(group.id()));
        RequestValues.put(sheet, request);
        return sheet.build();
    }

    /**
     * The letter that goes to the funder with an application.
     *
     * @param groupId the group of the application
     * @param enclosures what goes with it, in order
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public LetterValues forApplication(
            @NotNull FundingSnapshot application, long groupId, @NotNull List<String> enclosures) {
        ValueSheet sheet = sheet(LetterKind.COVER_LETTER);
        GroupValues.put(sheet, groups.get(groupId), tools.listForGroup(groupId));
        ApplicationValues.put(sheet, application, enclosures);
        return sheet.build();
    }

    /** The letter with the secrets of an invitation, which are nowhere else. */
    @RequiresPermission(Permission.VIEW_WORK)
    public LetterValues forInvitation(@NotNull NewInvitation invitation) {
        return sheet(LetterKind.INVITATION)
                .put("einladung.name", invitation.name())
                .put("einladung.gruppe", invitation.groupName())
                .put("einladung.link", invitation.link())
                .put("einladung.seite", invitation.codeAddress())
                .put("einladung.code", invitation.code())
                .put("einladung.bis", GermanDay.format(invitation.expiresOn()))
                .picture(LetterKind.PICTURE, invitation.link())
                .build();
    }

    private LetterValues group(LetterKind kind, GroupDetails group, List<ToolUseRow> uses) {
        ValueSheet sheet = sheet(kind);
        sheet.put("empfaenger.anschrift", LetterPolicy.address(group))
                .put("empfaenger.anrede", LetterPolicy.greeting(group.first().fullName()));
        GroupValues.put(sheet, group, uses);
        if (kind == LetterKind.MEETING_AGREEMENT) {
            AgreementStanding standing = agreements.standing(group.id());
            if (standing.agreementId() == null) {
                AgreementValues.putBlank(sheet, agreementCatalogue.template());
            } else {
                AgreementValues.put(sheet, agreements.get(standing.agreementId()));
            }
        }
        return sheet.build();
    }

    private ValueSheet sheet(LetterKind kind) {
        ValueSheet sheet = new ValueSheet(kind);
        OfficeValues.put(
                sheet, contactPoints.own(), currentUser.get().name(), LocalDate.now(clock));
        return sheet;
    }

    private static void requireForGroups(LetterKind kind) {
        if (!kind.forGroups()) {
            throw new NotFoundException();
        }
    }
}
