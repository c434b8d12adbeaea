package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Funding rules of a Land, as shipped and as corrected by the contact point, and what follows from
 * them.
 */
@ApplicationScoped
@Transactional
public class ProfileService {

    @Inject private ProfileRepository repository;
    @Inject private Profiles profiles;
    @Inject private Funders funders;
    @Inject private FundingCatalogue catalogue;
    @Inject private ContactPointService contactPointService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** All values of a Land in a fixed order, corrections in place of shipped values. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ProfileRow> listValues(Land land) {
        FundingProfile profile = profiles.of(currentUser.scope(), land);
        return profile.values().stream().map(value -> toRow(profile, value)).toList();
    }

    /**
     * @throws NotFoundException if the profile has no such value
     * @throws RuleViolatedException at {@code value} if it does not fit the key, at {@code source}
     *     if empty
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void correct(Land land, @Valid @NotNull CorrectValue command) {
        String key = command.key();
        boolean known =
                catalogue.profile(land).shipped().stream()
                        .anyMatch(shipped -> shipped.key().equals(key));
        if (!known) {
            throw new NotFoundException();
        }
        String text = command.value() == null ? "" : command.value().strip();
        ProfileValuePolicy.require(key, text);
        requireSource(command.source());
        ContactPointScope scope = currentUser.scope();
        Optional<ProfileCorrection> existing = repository.findCorrection(scope, land, key);
        ProfileCorrection correction =
                existing.orElseGet(() -> new ProfileCorrection(scope, land, key));
        correction.correct(text, command.statedForYear(), command.source().strip());
        correction.checked(LocalDate.now(clock), clock.instant(), currentUser.get().accountId());
        if (existing.isEmpty()) {
            repository.save(correction);
        }
        auditTrail.record(scope, "profile.correct", "contactPoint", scope.contactPointId());
    }

    /** Back to the shipped value. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void dropCorrection(Land land, String key) {
        repository.findCorrection(currentUser.scope(), land, key).ifPresent(repository::drop);
        auditTrail.record(
                currentUser.scope(),
                "profile.dropCorrection",
                "contactPoint",
                currentUser.scope().contactPointId());
    }

    /** Funders that a group of the contact point's Land can apply to, the Land's own body first. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<FunderRow> listFunders(FundingKind kind) {
        return funders.list(currentUser.scope(), contactPointService.own().land(), kind);
    }

    /**
     * @throws NotFoundException if neither shipped nor added by the contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public FunderRow getFunder(String funderKey) {
        return funders.find(currentUser.scope(), funderKey).orElseThrow(NotFoundException::new);
    }

    /**
     * Corrects a shipped funder or adds an own one (key null).
     *
     * @return the key
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public String saveFunder(String funderKey, String name, String address, String source) {
        requireSource(source);
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new RuleViolatedException("name", "funding.funder.name");
        }
        if (address != null && address.length() > 500) {
            throw new RuleViolatedException("address", "funding.profile.long", 500);
        }
        ContactPointScope scope = currentUser.scope();
        String key =
                funders.save(
                        scope,
                        funderKey,
                        new Funders.Description(
                                name.strip(), address, source.strip(), LocalDate.now(clock)));
        auditTrail.record(scope, "funder.save", "contactPoint", scope.contactPointId());
        return key;
    }

    /**
     * The next deadline of the contact point's Land for existing groups; empty if the Land's
     * deadline is not known.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public Optional<NextDeadline> nextDeadline() {
        Land land = contactPointService.own().land();
        FundingProfile profile = profiles.of(currentUser.scope(), land);
        LocalDate today = LocalDate.now(clock);
        return profile.day("deadlineExisting")
                .map(day -> deadline(profile, DeadlineCalculator.next(day, today)));
    }

    /**
     * The deadline of a funding year for existing groups, also when it has passed; empty if the
     * Land's deadline is not known.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public Optional<NextDeadline> deadlineOf(int fundingYear) {
        FundingProfile profile = profiles.of(currentUser.scope(), contactPointService.own().land());
        return profile.day("deadlineExisting")
                .map(day -> deadline(profile, day.atYear(fundingYear)));
    }

    private NextDeadline deadline(FundingProfile profile, LocalDate deadline) {
        Land land = contactPointService.own().land();
        LocalDate postBy = DeadlineCalculator.postBy(deadline, profile.rule(), land);
        ProfileValue value = profile.get("deadlineExisting");
        return new NextDeadline(
                deadline,
                postBy,
                (int) ChronoUnit.DAYS.between(LocalDate.now(clock), postBy),
                profile.rule().name(),
                value.source(),
                value.checkedOn());
    }

    /** Categories of expenses that a kind of funding knows. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<CategoryRow> listCategories(FundingKind kind) {
        return catalogue.categories(kind).stream().map(ExpenseCategory::toRow).toList();
    }

    private static ProfileRow toRow(FundingProfile profile, ProfileValue value) {
        boolean corrected = value.certainty() == Certainty.CORRECTED;
        return new ProfileRow(
                value.key(),
                value.value(),
                value.year(),
                value.source(),
                value.checkedOn(),
                value.certainty(),
                value.note(),
                corrected,
                corrected ? profile.shipped(value.key()).value() : "");
    }

    private static void requireSource(String source) {
        if (source == null || source.isBlank() || source.length() > 500) {
            throw new RuleViolatedException("source", "funding.profile.source");
        }
    }
}
