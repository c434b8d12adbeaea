package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.account.GroupLeads;
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

/** Writes the e-mail that an agreement ends. */
@ApplicationScoped
class AgreementLetters {

    private static final String TEXTS = "de.gruppenbuch.domain.agreement.mail";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject private AgreementRepository repository;
    @Inject private ContactPoints contactPoints;
    @Inject private GroupLeads groupLeads;
    @Inject private MailOutbox outbox;

    /** To every active lead of the group; to nobody if the group is removed. */
    void write(MeetingAgreement agreement) {
        repository
                .groupName(agreement.scope(), agreement.groupId())
                .ifPresent(groupName -> write(agreement, groupName));
    }

    private void write(MeetingAgreement agreement, String groupName) {
        Locale locale = Locale.forLanguageTag(Setting.MAIL_LANGUAGE.get());
        ContactPointDetails home = contactPoints.get(agreement.scope());
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(agreement.validUntil());
        String link =
                Setting.BASE_URL.get().replaceAll("/+$", "")
                        + "/meine-gruppe/absprachen/"
                        + agreement.groupId();
        String subject = text(locale, "reminder.subject", day);
        String body =
                text(locale, "reminder.body", groupName, day, link, home.name(), home.phone());
        groupLeads
                .emails(agreement.scope(), agreement.groupId())
                .forEach(email -> outbox.put(agreement.scope(), email, subject, body));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(TEXTS, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
