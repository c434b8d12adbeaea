package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the answers about an offering into steps. An unknown answer gives no step, so that nothing
 * is promised that is not known.
 */
public final class HowToPolicy {

    private static final Map<String, HowToStep> HOST =
            Map.of(
                    "NO", HowToStep.HOST_NO_ACCOUNT,
                    "PROVIDER_ACCOUNT", HowToStep.HOST_ACCOUNT,
                    "EXTERNAL_LOGIN", HowToStep.HOST_EXTERNAL_LOGIN);
    private static final Map<String, HowToStep> ACCESS =
            Map.of(
                    "BOTH", HowToStep.PASSWORD_AND_LOBBY,
                    "PASSWORD", HowToStep.PASSWORD,
                    "LOBBY", HowToStep.LOBBY,
                    "ACCESS_CODE", HowToStep.ACCESS_CODE);
    private static final Map<String, HowToStep> JOIN =
            Map.of(
                    "NO", HowToStep.JOIN_IN_BROWSER,
                    "OPTIONAL", HowToStep.JOIN_IN_BROWSER_OR_APP,
                    "MOBILE_ONLY", HowToStep.JOIN_WITH_APP_ON_PHONE,
                    "YES", HowToStep.JOIN_WITH_APP);
    private static final Map<String, HowToStep> GUEST =
            Map.of(
                    "NO", HowToStep.GUEST_NO_ACCOUNT,
                    "RANDOM_ID", HowToStep.GUEST_RANDOM_ID,
                    "EMAIL_ACCOUNT", HowToStep.GUEST_EMAIL,
                    "PHONE_NUMBER", HowToStep.GUEST_PHONE_NUMBER);
    private static final Map<String, HowToStep> DIAL_IN =
            Map.of(
                    "YES", HowToStep.DIAL_IN,
                    "HOST_DEPENDENT", HowToStep.DIAL_IN_ASK,
                    "PAID_OPTION", HowToStep.DIAL_IN_EXTRA_COST);

    private HowToPolicy() {}

    /** Steps in the order in which a group does them: prepare, protect, invite, take part. */
    public static List<HowToStep> steps(PublicOffering offering) {
        OfferingFacts facts = offering.facts();
        ToolCategory category = offering.row().category();
        List<HowToStep> steps = new ArrayList<>();
        steps.add(begin(offering));
        look(ACCESS, facts, "S03").ifPresent(steps::add);
        if (facts.code("S02").equals("OPTIONAL_GROUP")) {
            steps.add(HowToStep.SWITCH_ENCRYPTION_ON);
        }
        if (List.of("HOST_CONTROLLED", "RAW_BUFFER_UNLESS_DISABLED").contains(facts.code("S05"))) {
            steps.add(HowToStep.SWITCH_RECORDING_OFF);
        }
        steps.add(invite(category));
        join(category, facts).ifPresent(steps::add);
        look(GUEST, facts, "D02").ifPresent(steps::add);
        if (List.of("OPTIONAL_HASHED", "OPTIONAL").contains(facts.code("D04"))) {
            steps.add(HowToStep.REFUSE_ADDRESS_BOOK);
        }
        if (facts.code("D06").equals("HIDEABLE")) {
            steps.add(HowToStep.HIDE_NUMBER);
        }
        if (facts.code("D03").equals("YES")) {
            steps.add(HowToStep.CHOSEN_NAME);
        }
        if (category != ToolCategory.PHONE_CONFERENCE && !dialInEndsEncryption(offering)) {
            look(DIAL_IN, facts, "O03").ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    /**
     * Where end-to-end encryption has to be switched on, dialling in by phone would end it
     * (catalogue, conditions CND-E2EE-ON and CND-PHONE-ALT; Zoom, "E2EE limits").
     */
    static boolean dialInEndsEncryption(PublicOffering offering) {
        return offering.facts().code("S02").equals("OPTIONAL_GROUP");
    }

    private static HowToStep begin(PublicOffering offering) {
        return offering.generic()
                ? HowToStep.ASK_OPERATOR
                : look(HOST, offering.facts(), "D01").orElse(HowToStep.HOST_OPENS);
    }

    private static HowToStep invite(ToolCategory category) {
        return switch (category) {
            case MESSENGER, BROADCAST -> HowToStep.OPEN_CHAT_GROUP;
            case PHONE_CONFERENCE -> HowToStep.SEND_NUMBER;
            case VIDEO_CONFERENCE, SCHEDULING, COLLABORATION -> HowToStep.SEND_LINK;
        };
    }

    private static Optional<HowToStep> join(ToolCategory category, OfferingFacts facts) {
        return category == ToolCategory.PHONE_CONFERENCE
                ? Optional.of(HowToStep.JOIN_BY_PHONE)
                : look(JOIN, facts, "O01");
    }

    private static Optional<HowToStep> look(
            Map<String, HowToStep> steps, OfferingFacts facts, String criterion) {
        return Optional.ofNullable(steps.get(facts.code(criterion)));
    }
}
