package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What other features may read of offerings: answers, present judgement and history. */
@ApplicationScoped
public class OfferingSheets {

    @Inject private CatalogueRepository repository;
    @Inject private ToolRepository tools;

    /**
     * @throws NotFoundException also for a local offering of another contact point
     */
    public OfferingSheet get(ContactPointScope scope, String offeringId) {
        OfferingSheet sheet = repository.sheets(scope).get(offeringId);
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    /**
     * Every offering, judged for a group as it counts on the day, in the order of the catalogue.
     */
    public List<OfferingRow> rows(ContactPointScope scope, LocalDate day) {
        return tools.listOfferings(scope, day);
    }

    /** Assessments of both profiles, those that count first. */
    public List<AssessmentView> assessments(
            ContactPointScope scope, String offeringId, LocalDate day) {
        return repository.current(scope, offeringId, day);
    }

    /** Groups of the contact point that use the offering on the day, by name. */
    public List<UsingGroup> groupsUsing(ContactPointScope scope, String offeringId, LocalDate day) {
        return repository.groupsUsing(scope, offeringId, day);
    }

    /** Ids of the tools that the vendor of an ended tool names as successors. */
    public List<String> successors(ContactPointScope scope, String offeringId) {
        return CatalogueTexts.strings(repository.shippedTool(scope, offeringId), "successors");
    }

    /** Living offerings of the same category with a better status, see the policy. */
    public List<OfferingRow> alternatives(OfferingRow offering, List<OfferingRow> all) {
        return AlternativePolicy.alternatives(offering, all);
    }
}
