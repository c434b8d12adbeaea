package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Turns an invitation into what the person reads: addresses, code, e-mail. */
@ApplicationScoped
public class InvitationLetters {

    private static final String TEXTS = "de.gruppenbuch.domain.account.mail";

    /**
     * Else the language of the server's machine would win over German, the language of the base.
     */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject private ContactPoints contactPoints;
    @Inject private MailOutbox outbox;

    /**
     * @param mayMail whether an e-mail may go out
     */
    NewInvitation write(Invitation invitation, Secrets secrets, String groupName, boolean mayMail) {
        ContactPointDetails home = contactPoints.get(invitation.scope());
        NewInvitation letter = letter(invitation, secrets, groupName, home);
        boolean mail = mayMail && !invitation.email().isEmpty() && outbox.isConfigured();
        return mail ? sent(invitation, letter) : letter;
    }

    /** For the operator, who may not read the outbox of a contact point: never sends. */
    NewInvitation writeWithoutMail(
            Invitation invitation, Secrets secrets, ContactPointDetails home) {
        return letter(invitation, secrets, "", home);
    }

    private static NewInvitation letter(
            Invitation invitation, Secrets secrets, String groupName, ContactPointDetails home) {
        String base = Setting.BASE_URL.get().replaceAll("/+$", "");
        return new NewInvitation(
                invitation.id(),
                invitation.name(),
                groupName,
                home.name(),
                home.phone(),
                base + "/einladung/" + secrets.token(),
                secrets.code(),
                base + "/einladung",
                invitation.expiresOn(),
                false);
    }

    private NewInvitation sent(Invitation invitation, NewInvitation letter) {
        Locale locale = Locale.forLanguageTag(Setting.MAIL_LANGUAGE.get());
        outbox.put(
                invitation.scope(),
                invitation.email(),
                subject(letter, locale),
                body(letter, locale));
        return letter.asMailed();
    }

    private static String subject(NewInvitation invitation, Locale locale) {
        return text(locale, "invitation.subject", invitation.contactPointName());
    }

    private static String body(NewInvitation invitation, Locale locale) {
        String key =
                invitation.groupName().isEmpty() ? "invitation.body.staff" : "invitation.body.lead";
        return text(
                locale,
                key,
                invitation.name(),
                invitation.groupName(),
                invitation.link(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(invitation.expiresOn()),
                invitation.contactPointName(),
                invitation.contactPointPhone());
    }

    private static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(TEXTS, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
