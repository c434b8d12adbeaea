package de.gruppenbuch.domain.advice;

/**
 * What a group answers to the five questions.
 *
 * @param participants most people at a meeting; null if not known
 * @param phoneOnly somebody can take part by an ordinary phone only
 * @param ownAccount everybody may open an account or leave an e-mail address or a number
 * @param confidential health or other confidential matters are talked about
 */
public record GroupNeeds(
        Integer participants, Wish phoneOnly, Wish ownAccount, Wish confidential, Payer payer) {

    /** Nothing is known yet. */
    public static GroupNeeds unknown() {
        return new GroupNeeds(null, Wish.UNKNOWN, Wish.UNKNOWN, Wish.UNKNOWN, Payer.UNKNOWN);
    }
}
