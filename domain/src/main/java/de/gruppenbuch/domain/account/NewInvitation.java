package de.gruppenbuch.domain.account;

import java.time.LocalDate;

/**
 * A fresh invitation with its secrets.
 *
 * @param link absolute address with the token, for example {@code https://…/einladung/…}
 * @param code eight letters and digits in two blocks without look-alikes, for example {@code
 *     K7MW-3FPR}
 * @param codeAddress absolute address of the page that takes the code
 * @param mailed whether an e-mail waits in the outbox
 */
public record NewInvitation(
        long id,
        String name,
        String groupName,
        String contactPointName,
        String contactPointPhone,
        String link,
        String code,
        String codeAddress,
        LocalDate expiresOn,
        boolean mailed) {

    NewInvitation asMailed() {
        return new NewInvitation(
                id,
                name,
                groupName,
                contactPointName,
                contactPointPhone,
                link,
                code,
                codeAddress,
                expiresOn,
                true);
    }
}
