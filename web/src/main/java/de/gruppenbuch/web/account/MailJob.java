package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.audit.MailDispatchService;
import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.domain.audit.WaitingMail;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.web.job.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends waiting e-mails every half minute, if a mail server is configured. */
@ApplicationScoped
public class MailJob implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(30);

    @Inject private MailDispatchService dispatch;
    @Inject private MailOutbox outbox;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public boolean wanted() {
        return outbox.isConfigured();
    }

    @Override
    public void work() {
        int sent;
        do {
            sent = dispatch.dispatch(this::send);
        } while (sent > 0);
    }

    /** The log names the mail by its id only. */
    private boolean send(WaitingMail mail) {
        try {
            MimeMessage message = new MimeMessage(session());
            message.setFrom(new InternetAddress(Setting.MAIL_FROM.get()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
            message.setSubject(mail.subject(), "UTF-8");
            message.setText(mail.body(), "UTF-8");
            Transport.send(message);
            return true;
        } catch (MessagingException refused) {
            LOG.log(
                    Level.WARNING,
                    "mail " + mail.id() + " was not taken: " + refused.getClass().getSimpleName());
            return false;
        }
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Setting.MAIL_HOST.get());
        properties.setProperty("mail.smtp.port", Setting.MAIL_PORT.get());
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "10000");
        boolean tls = Boolean.parseBoolean(Setting.MAIL_TLS.get());
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
        String user = Setting.MAIL_USER.get();
        if (user.isBlank()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(
                properties,
                new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(user, Setting.MAIL_PASSWORD.get());
                    }
                });
    }
}
