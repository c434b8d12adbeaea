package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.agreement.GroupAgreements;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what decides how groups stand with offerings, for this feature and those right of it. */
@ApplicationScoped
public class UsageFacts {

    @Inject private UsageRepository repository;
    @Inject private ToolService toolService;
    @Inject private GroupAgreements agreements;
    @Inject private Clock clock;

    /** What is the same for many uses, read once and only if it is needed. */
    public Desk open(ContactPointScope scope, LocalDate day) {
        return new Desk(scope, day, day.equals(LocalDate.now(clock)));
    }

    /** Answers for one contact point and day. */
    public final class Desk {

        private final ContactPointScope scope;
        private final LocalDate day;
        private final boolean today;
        private final Map<String, AgreementStanding> standings = new HashMap<>();
        private Map<String, List<AssessmentView>> assessments;
        private Map<String, String> contractAnswers;

        private Desk(ContactPointScope scope, LocalDate day, boolean today) {
            this.scope = scope;
            this.day = day;
            this.today = today;
        }

        LocalDate day() {
            return day;
        }

        /** How the group stands with a tool that it uses. */
        public UseFacts of(ToolUseRow use) {
            return of(
                    use,
                    repository.listConfirmations(scope, List.of(use.id())).stream()
                            .filter(entry -> entry.isOf(use))
                            .map(ConditionConfirmation::toRecord)
                            .toList());
        }

        UseFacts of(ToolUseRow use, List<Confirmation> history) {
            boolean ended = use.until() != null && use.until().isBefore(day);
            return facts(new Subject(use.groupId(), use.offering(), use.terms()), history)
                    .withUse(ended);
        }

        /** How the group would stand with a tool that it does not use yet. */
        public UseFacts without(long groupId, OfferingRow offering) {
            return facts(new Subject(groupId, offering, UseTerms.unknown()), List.of());
        }

        private record Subject(long groupId, OfferingRow offering, UseTerms terms) {}

        private UseFacts facts(Subject subject, List<Confirmation> history) {
            OfferingRow offering = subject.offering();
            UseTerms terms = subject.terms();
            AssessmentProfile profile = profile(terms.party());
            CountingAssessment judgement = judge(offering, profile);
            AgreementStanding agreement =
                    agreements.isNeededFor(offering.category())
                            ? standing(subject.groupId(), offering)
                            : null;
            List<CodedText> asked =
                    judgement.assessment() == null
                            ? List.of()
                            : judgement.assessment().conditions();
            return new UseFacts(
                    day,
                    false,
                    false,
                    judgement,
                    terms,
                    wanted(offering, terms),
                    profile == AssessmentProfile.ORGANISATION
                            && ConditionPolicy.isContractNeeded(profile, answer(offering.id())),
                    asked.stream()
                            .map(condition -> state(condition, terms, agreement, history))
                            .toList(),
                    agreement);
        }

        /**
         * The catalogue brings the judgement of today for groups along; all others are looked up.
         */
        private CountingAssessment judge(OfferingRow offering, AssessmentProfile profile) {
            if (today && profile == AssessmentProfile.GROUP && offering.assessment() != null) {
                AssessmentView current = offering.assessment();
                return new CountingAssessment(
                        profile, current, current.effectiveStatus(), current.expired());
            }
            if (assessments == null) {
                assessments = new HashMap<>();
                toolService.listTools().stream()
                        .flatMap(tool -> tool.offerings().stream())
                        .forEach(known -> assessments.put(known.id(), known.assessments()));
            }
            return CountingAssessmentPolicy.on(
                    day,
                    profile,
                    assessments.getOrDefault(offering.id(), List.of()),
                    offering.discontinuedOn());
        }

        private String answer(String offeringId) {
            if (contractAnswers == null) {
                contractAnswers = repository.answers(scope, "L01");
            }
            return contractAnswers.getOrDefault(offeringId, "");
        }

        private ConditionState state(
                CodedText condition,
                UseTerms terms,
                AgreementStanding agreement,
                List<Confirmation> history) {
            return ConditionPolicy.keeper(condition.code()) == ConditionKeeper.RECORD
                    ? ConditionPolicy.recorded(condition, terms, agreement, day)
                    : ConditionPolicy.confirmed(condition, history, day);
        }

        private AgreementStanding standing(long groupId, OfferingRow offering) {
            return standings.computeIfAbsent(
                    groupId + offering.category().name(),
                    key -> agreements.on(scope, groupId, day, offering.category()));
        }
    }

    /** As long as nobody said who signs, an informal group is assumed. */
    private static AssessmentProfile profile(ContractParty party) {
        return party == null ? AssessmentProfile.GROUP : party.profile();
    }

    static ProtectionLevel wanted(OfferingRow offering, UseTerms terms) {
        if (terms.wanted() != null) {
            return terms.wanted();
        }
        WayOfUse way = terms.way() == null ? WayOfUse.usualFor(offering.category()) : terms.way();
        return way.usualLevel();
    }
}
