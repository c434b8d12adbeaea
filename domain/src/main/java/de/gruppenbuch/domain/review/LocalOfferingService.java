package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Evidence;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.CatalogueBook;
import de.gruppenbuch.domain.tool.OfferingSheet;
import de.gruppenbuch.domain.tool.OfferingSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Offerings that a contact point adds itself, for example its carrier's own server. */
@ApplicationScoped
@Transactional
public class LocalOfferingService {

    @Inject private ReviewRepository repository;
    @Inject private OfferingSheets sheets;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Copies a generic offering. What the operator must prove keeps its answer and loses its
     * source; until somebody has proved it and confirmed an assessment, the copy counts as not
     * assessed.
     *
     * @return id of the new offering, seen by this contact point only
     * @throws RuleViolatedException at {@code genericId} if it is no pattern to copy
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public String copy(@Valid @NotNull CopyOffering command) {
        ContactPointScope scope = currentUser.scope();
        OfferingSheet generic = sheets.get(scope, command.genericId());
        if (!generic.generic() || generic.local()) {
            throw new RuleViolatedException("genericId", "review.copy.notGeneric");
        }
        String entry =
                Json.createObjectBuilder()
                        .add("answers", Json.createObjectBuilder())
                        .add("needsLocalDecision", generic.needsLocalDecision())
                        .add("extraConditions", Json.createArrayBuilder(generic.extraConditions()))
                        .build()
                        .toString();
        String id = repository.addLocal(scope, generic.offeringId(), command.name().strip(), entry);
        for (AssessmentProfile profile : AssessmentProfile.values()) {
            repository.add(scope, unassessed(id, profile, generic), assessor());
        }
        auditTrail.record(scope, "offering.copy", "offering", 0);
        return id;
    }

    private static OwnAssessment unassessed(
            String id, AssessmentProfile profile, OfferingSheet generic) {
        return new OwnAssessment(
                id,
                profile,
                AssessmentStatus.NOT_ASSESSED,
                AssessmentStatus.NOT_ASSESSED,
                null,
                List.of(CatalogueBook.shipped().reason("R2")),
                List.of(),
                null,
                Evidence.MISSING.code(),
                null,
                new LocalText(
                        "Angelegt nach einem Muster; die Nachweise des Betreibers fehlen noch",
                        "Added after a pattern; the operator’s proofs are still missing"),
                null,
                generic.answers().unproved());
    }

    private Assessor assessor() {
        Caller caller = currentUser.get();
        return new Assessor(
                caller.accountId(), caller.name(), LocalDate.now(clock), clock.instant());
    }
}
