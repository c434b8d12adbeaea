package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Turns an invitation into what the person reads: addresses, code, e-mail. */
@ApplicationScoped
public class InvitationLetters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    @Inject private ContactPoints contactPoints;
    @Inject private MailOutbox outbox;

    /**
     * @param mayMail whether an e-mail may go out
     */
    NewInvitation write(Invitation invitation, Secrets secrets, String groupName, boolean mayMail) {
        ContactPointScope scope = invitation.scope();
        ContactPointDetails home = contactPoints.get(scope);
        return write(invitation, secrets, groupName, home, mayMail && mayMail(invitation));
    }

    /** For the operator, who may not read the outbox of a contact point: never sends. */
    NewInvitation writeWithoutMail(
            Invitation invitation, Secrets secrets, ContactPointDetails home) {
        return write(invitation, secrets, "", home, false);
    }

    private boolean mayMail(Invitation invitation) {
        return !invitation.email().isEmpty() && outbox.isConfigured();
    }

    private NewInvitation write(
            Invitation invitation,
            Secrets secrets,
            String groupName,
            ContactPointDetails home,
            boolean mail) {
        String base = Setting.BASE_URL.get().replaceAll("/+$", "");
        NewInvitation result =
                new NewInvitation(
                        invitation.id(),
                        invitation.name(),
                        groupName,
                        home.name(),
                        home.phone(),
                        base + "/einladung/" + secrets.token(),
                        secrets.code(),
                        base + "/einladung",
                        invitation.expiresOn(),
                        mail);
        if (mail) {
            outbox.put(invitation.scope(), invitation.email(), subject(result), body(result));
        }
        return result;
    }

    private static String subject(NewInvitation invitation) {
        return text("invitation.subject", invitation.contactPointName());
    }

    private static String body(NewInvitation invitation) {
        String key =
                invitation.groupName().isEmpty() ? "invitation.body.staff" : "invitation.body.lead";
        return text(
                key,
                invitation.name(),
                invitation.groupName(),
                invitation.link(),
                DAY.format(invitation.expiresOn()),
                invitation.contactPointName(),
                invitation.contactPointPhone());
    }

    private static String text(String key, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("de.gruppenbuch.domain.account.mail", Locale.GERMAN);
        return new MessageFormat(bundle.getString(key), Locale.GERMANY).format(arguments);
    }
}
