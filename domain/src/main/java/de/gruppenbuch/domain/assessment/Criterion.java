package de.gruppenbuch.domain.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The 38 criteria of the catalogue rules 1.0 with the answers that exist; questions, weights and
 * sources stand in the catalogue itself. A value outside these lists has no meaning to the rules
 * and is refused before they run.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
public enum Criterion {
    /** Processor contract. */
    L01(
            "YES_STANDARD",
            "YES_ON_REQUEST",
            "NOT_NEEDED_SELF_OPERATED",
            "NOT_NEEDED_TELECOM",
            "PROVIDER_IS_CONTROLLER",
            "NO"),
    /** Contract reviewed by an authority. */
    L02("NO_OBJECTION", "DEFICITS", "NOT_REVIEWED"),
    /** Provider's own purposes. */
    L03("NONE", "DIAGNOSTICS_AGGREGATED", "OWN_PURPOSES", "CONTENT_AI_TRAINING"),
    /** Server location and third-country transfer. */
    L04(
            "EU_EEA",
            "ADEQUATE",
            "US_DPF",
            "THIRD_COUNTRY_E2EE_MINIMAL",
            "THIRD_COUNTRY_SCC",
            "THIRD_COUNTRY_NO_BASIS"),
    /** Privacy notice in German. */
    L05("YES", "NOT_GERMAN", "NO"),
    /** Who may be the customer?. */
    L06("BOTH", "CONSUMER_ONLY", "ORGANISATION_ONLY"),
    /** Consent for health information. */
    L07("YES", "NO"),
    /** Impact assessment threshold. */
    L08("CHECKED_NOT_NEEDED", "DONE", "OPEN", "NOT_APPLICABLE"),
    /** Record of processing. */
    L09("YES", "NO", "NOT_APPLICABLE"),
    /** Transport encryption. */
    S01("YES", "NO", "NOT_APPLICABLE"),
    /** End-to-end encryption (E2EE). */
    S02(
            "DEFAULT_ALL",
            "OPTIONAL_GROUP",
            "EXPERIMENTAL_GROUP",
            "ONE_TO_ONE_ONLY",
            "PROVIDER_HELD_KEY",
            "NO",
            "NOT_APPLICABLE"),
    /** Access protection: password or lobby. */
    S03("BOTH", "PASSWORD", "LOBBY", "ACCESS_CODE", "INVITATION_ONLY", "NO"),
    /** Roles and moderation. */
    S04("MODERATOR", "FIRST_IN", "ALL_EQUAL"),
    /** Recording and server buffer. */
    S05("NONE", "OFF_BY_SERVER", "HOST_CONTROLLED", "RAW_BUFFER_UNLESS_DISABLED"),
    /** Maintenance and audits. */
    S06("AUDITED", "MAINTAINED", "DOUBTFUL"),
    /** Logs and retention. */
    S07("NONE", "SHORT", "LONG"),
    /** Account for the host. */
    D01("NO", "PROVIDER_ACCOUNT", "EXTERNAL_LOGIN"),
    /** Account for participants. */
    D02("NO", "RANDOM_ID", "EMAIL_ACCOUNT", "PHONE_NUMBER"),
    /** Pseudonymous participation. */
    D03("YES", "NO"),
    /** Address book. */
    D04("NEVER", "OPTIONAL_HASHED", "OPTIONAL", "DEFAULT_ON", "REQUIRED", "NOT_APPLICABLE"),
    /** Telemetry and third-party trackers. */
    D05("NONE", "OPT_OUT", "VENDOR_ONLY", "THIRD_PARTY_ADS_ANALYTICS"),
    /** Phone number visible. */
    D06("NO", "HIDEABLE", "DIAL_IN_ONLY", "YES"),
    /** Metadata. */
    D07("MINIMAL", "MODERATE", "EXTENSIVE"),
    /** Open source. */
    V01("FULL", "CLIENT_ONLY", "NO"),
    /** Self-hosting possible. */
    V02("YES", "NO"),
    /** Export and deletion. */
    V03("YES", "NO"),
    /** Download needed. */
    O01("NO", "MOBILE_ONLY", "OPTIONAL", "YES"),
    /** Browser use. */
    O02("YES", "LIMITED", "NO"),
    /** Phone dial-in. */
    O03("YES", "NO", "HOST_DEPENDENT", "PAID_OPTION"),
    /** Maximum participants. */
    O04(AnswerType.NUMBER),
    /** Maximum free duration (minutes). */
    O05(AnswerType.NUMBER),
    /** Price per month. */
    O06(AnswerType.MONEY),
    /** Language of the interface. */
    O07("GERMAN", "PARTLY_GERMAN", "ENGLISH_ONLY"),
    /** Accessibility. */
    O08("GOOD", "PARTLY", "POOR"),
    /** Phone and tablet. */
    O09("BROWSER", "APP", "BOTH", "NO"),
    /** Discontinued on. */
    O10(AnswerType.DAY),
    /** Kind of operator. */
    O11("COMMERCIAL", "NON_PROFIT", "VOLUNTEER", "SELF"),
    /** Authority rating or finding. */
    X01("GREEN", "YELLOW", "RED", "RED_AS_CLASS", "RED_SUPERSEDED_IN_PART", "NONE");

    private final AnswerType type;
    private final List<String> choices;

    Criterion(String... choices) {
        this.type = AnswerType.CHOICE;
        this.choices = List.of(choices);
    }

    Criterion(AnswerType type) {
        this.type = type;
        this.choices = List.of();
    }

    /** The criterion with this id of the catalogue, for example {@code L03}. */
    public static Optional<Criterion> of(String id) {
        for (Criterion criterion : values()) {
            if (criterion.name().equals(id)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    public AnswerType type() {
        return type;
    }

    /** The answers besides {@link CriterionAnswer#UNKNOWN}; empty unless it is a choice. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the rules know this value; "unknown" is an answer to every criterion. */
    public boolean accepts(String value) {
        if (value.equals(CriterionAnswer.UNKNOWN)) {
            return true;
        }
        return switch (type) {
            case CHOICE -> choices.contains(value);
            case NUMBER -> value.matches("\\d{1,9}");
            case MONEY -> !value.isBlank();
            case DAY -> PartialDate.isReadable(value);
        };
    }
}
