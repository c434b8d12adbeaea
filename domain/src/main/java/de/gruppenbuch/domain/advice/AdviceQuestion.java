package de.gruppenbuch.domain.advice;

/** The five questions. */
public enum AdviceQuestion {
    PARTICIPANTS,
    PHONE,
    ACCOUNT,
    PAYER,
    /** Last, because nobody should give up protection easily. */
    CONFIDENTIAL;

    /** The same needs with this one answered as easily as possible. */
    GroupNeeds ease(GroupNeeds needs) {
        return switch (this) {
            case PARTICIPANTS ->
                    new GroupNeeds(
                            null,
                            needs.phoneOnly(),
                            needs.ownAccount(),
                            needs.confidential(),
                            needs.payer());
            case PHONE ->
                    new GroupNeeds(
                            needs.participants(),
                            Wish.NO,
                            needs.ownAccount(),
                            needs.confidential(),
                            needs.payer());
            case ACCOUNT ->
                    new GroupNeeds(
                            needs.participants(),
                            needs.phoneOnly(),
                            Wish.YES,
                            needs.confidential(),
                            needs.payer());
            case PAYER ->
                    new GroupNeeds(
                            needs.participants(),
                            needs.phoneOnly(),
                            needs.ownAccount(),
                            needs.confidential(),
                            Payer.UNKNOWN);
            case CONFIDENTIAL ->
                    new GroupNeeds(
                            needs.participants(),
                            needs.phoneOnly(),
                            needs.ownAccount(),
                            Wish.NO,
                            needs.payer());
        };
    }
}
