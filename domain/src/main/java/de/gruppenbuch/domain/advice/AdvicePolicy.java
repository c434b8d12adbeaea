package de.gruppenbuch.domain.advice;

import static java.util.Comparator.comparingInt;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.EffectiveStatusPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which offerings fit a group that answered the five questions. Sources of the single rules: the
 * catalogue of tools, version 1.0, and the circular of spring 2020, both read on 2026-11-23.
 */
public final class AdvicePolicy {

    private static final int AT_MOST = 3;

    private AdvicePolicy() {}

    /**
     * @param offerings in the order of the catalogue; this order decides between equals
     */
    public static Advice advise(GroupNeeds needs, List<PublicOffering> offerings) {
        List<Suggestion> suggestions = suggest(needs, offerings);
        return new Advice(
                suggestions,
                suggestions.isEmpty() ? RelaxationPolicy.waysOut(needs, offerings) : List.of());
    }

    static List<Suggestion> suggest(GroupNeeds needs, List<PublicOffering> offerings) {
        Set<String> tools = new HashSet<>();
        return offerings.stream()
                .filter(offering -> fits(offering, needs))
                .sorted(order(needs))
                .filter(offering -> tools.add(offering.row().toolId()))
                .limit(AT_MOST)
                .map(
                        offering ->
                                new Suggestion(
                                        offering,
                                        offering.assessment(needs.payer().profile()),
                                        notes(offering, needs),
                                        HowToPolicy.steps(offering)))
                .toList();
    }

    static boolean fits(PublicOffering offering, GroupNeeds needs) {
        return isForMeetings(offering)
                && mayBeNamed(judged(offering, needs))
                && holds(offering, needs.participants())
                && isReachable(offering, needs)
                && isOpen(offering, needs.ownAccount())
                && isSafe(judged(offering, needs), needs.confidential())
                && isPayable(offering, needs.payer());
    }

    /**
     * The questions are about meetings: dates and documents alone are no meeting (circular:
     * "Chatrooms, Video- oder Telefonkonferenzen"; catalogue, {@code category} and {@code
     * alsoUsedFor}).
     */
    static boolean isForMeetings(PublicOffering offering) {
        return offering.serves(ToolCategory.VIDEO_CONFERENCE)
                || offering.serves(ToolCategory.PHONE_CONFERENCE);
    }

    /**
     * Never one that is advised against, not assessed, expired or ended: for new use only
     * RECOMMENDED and ACCEPTABLE_WITH_CONDITIONS count (catalogue, status model; § 20h (2) SGB V
     * asks for data protection and data security).
     */
    static boolean mayBeNamed(AssessmentView assessment) {
        return assessment.effectiveStatus() == AssessmentStatus.RECOMMENDED
                || assessment.effectiveStatus() == AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
    }

    /**
     * The limit itself still fits; an unknown limit fits with a note (catalogue, criterion O04).
     */
    static boolean holds(PublicOffering offering, Integer participants) {
        Integer most = offering.facts().maxParticipants();
        return participants == null || most == null || participants <= most;
    }

    /**
     * A phone is enough: telephone conference or dial-in (circular: "Man muss lediglich ein Telefon
     * haben"; catalogue, criterion O03). Dial-in that costs extra does not count where nothing may
     * cost, and none counts that ends the encryption.
     */
    static boolean isReachable(PublicOffering offering, GroupNeeds needs) {
        if (needs.phoneOnly() != Wish.YES) {
            return true;
        }
        boolean extra = offering.facts().code("O03").equals("PAID_OPTION");
        return offering.phone()
                && !HowToPolicy.dialInEndsEncryption(offering)
                && !(extra && needs.payer() == Payer.NOBODY);
    }

    /**
     * Nobody has to leave an address or a number; a random id leaves neither (catalogue, criterion
     * D02; Art. 25 GDPR). An unknown answer does not count as a good one.
     */
    static boolean isOpen(PublicOffering offering, Wish ownAccount) {
        return ownAccount != Wish.NO || offering.facts().withoutAccount();
    }

    /**
     * Confidential talk needs level HIGH, or NORMAL with a sentence about what remains (catalogue,
     * "protection level"; Art. 9 GDPR), and no condition that forbids talk about health. Who does
     * not know is treated as confidential: in self-help that is the rule.
     */
    static boolean isSafe(AssessmentView assessment, Wish confidential) {
        if (confidential == Wish.NO) {
            return true;
        }
        ProtectionLevel level = assessment.protectionLevel();
        return (level == ProtectionLevel.HIGH || level == ProtectionLevel.NORMAL)
                && assessment.conditions().stream()
                        .map(CodedText::code)
                        .noneMatch("CND-NO-HEALTH"::equals);
    }

    /**
     * The one who pays must be allowed to sign (catalogue, criterion L06, rule C8), and where
     * nothing may cost, the price must be known to be nothing (criterion O06).
     */
    static boolean isPayable(PublicOffering offering, Payer payer) {
        String party = offering.facts().code("L06");
        return switch (payer) {
            case GROUP -> !party.equals("ORGANISATION_ONLY");
            case CONTACT_POINT -> !party.equals("CONSUMER_ONLY");
            case NOBODY -> offering.facts().free() && !party.equals("ORGANISATION_ONLY");
            case UNKNOWN -> true;
        };
    }

    /** What has to be said beside a suggestion, most important first. */
    static List<AdviceNote> notes(PublicOffering offering, GroupNeeds needs) {
        OfferingFacts facts = offering.facts();
        List<AdviceNote> notes = new ArrayList<>();
        boolean normal =
                judged(offering, needs).protectionLevel() == ProtectionLevel.NORMAL
                        && needs.confidential() != Wish.NO;
        addIf(notes, AdviceNote.PROTECTION_NORMAL, normal);
        addIf(notes, AdviceNote.OPERATOR_MUST_PROVE, offering.generic());
        boolean phone = needs.phoneOnly() == Wish.YES;
        addIf(notes, AdviceNote.DIAL_IN_ASK, phone && dialIn(offering) == 1);
        addIf(notes, AdviceNote.DIAL_IN_EXTRA_COST, phone && dialIn(offering) == 2);
        addIf(notes, AdviceNote.CAPACITY_UNKNOWN, capacityUnknown(offering, needs));
        boolean noAccount = needs.ownAccount() == Wish.NO;
        addIf(notes, AdviceNote.RANDOM_ID, noAccount && facts.code("D02").equals("RANDOM_ID"));
        addIf(
                notes,
                AdviceNote.HOST_ACCOUNT,
                noAccount && facts.code("D01").equals("PROVIDER_ACCOUNT"));
        addIf(notes, AdviceNote.PRICE_UNKNOWN, facts.price() == null);
        addIf(
                notes,
                AdviceNote.ORGANISATION_SIGNS,
                needs.payer() == Payer.UNKNOWN && facts.code("L06").equals("ORGANISATION_ONLY"));
        return List.copyOf(notes);
    }

    /**
     * Status first, then protection; where confidential talk is sure, protection first (catalogue,
     * "protection level": HIGH for confidential exchange). Then what is sure about the needs, then
     * the order of the catalogue.
     */
    private static Comparator<PublicOffering> order(GroupNeeds needs) {
        Comparator<PublicOffering> status =
                comparingInt(
                        offering ->
                                EffectiveStatusPolicy.rank(
                                        judged(offering, needs).effectiveStatus()));
        Comparator<PublicOffering> protection =
                comparingInt(offering -> protection(judged(offering, needs)));
        boolean confidential = needs.confidential() == Wish.YES;
        return (confidential ? protection : status)
                .thenComparing(confidential ? status : protection)
                .thenComparingInt(offering -> needs.phoneOnly() == Wish.YES ? dialIn(offering) : 0)
                .thenComparingInt(offering -> capacityUnknown(offering, needs) ? 1 : 0);
    }

    private static AssessmentView judged(PublicOffering offering, GroupNeeds needs) {
        return offering.assessment(needs.payer().profile());
    }

    private static int protection(AssessmentView assessment) {
        ProtectionLevel level = assessment.protectionLevel();
        return level == null ? ProtectionLevel.values().length : level.ordinal();
    }

    /** 0 sure, 1 to be asked for, 2 at extra cost. */
    private static int dialIn(PublicOffering offering) {
        return switch (offering.facts().code("O03")) {
            case "HOST_DEPENDENT" -> 1;
            case "PAID_OPTION" -> 2;
            default -> 0;
        };
    }

    private static boolean capacityUnknown(PublicOffering offering, GroupNeeds needs) {
        return needs.participants() != null && offering.facts().maxParticipants() == null;
    }

    private static void addIf(List<AdviceNote> notes, AdviceNote note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }
}
