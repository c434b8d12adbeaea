package de.gruppenbuch.domain.shared;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the application once. Environment names follow MicroProfile Config: {@code
 * gruppenbuch.base.url} is {@code GRUPPENBUCH_BASE_URL}.
 */
public enum Setting {
    BASE_URL(
            "gruppenbuch.base.url",
            "http://localhost:8080",
            "Adresse, unter der Menschen Gruppenbuch erreichen"),
    OPERATOR_NAME("gruppenbuch.operator.name", "", "Wer Gruppenbuch betreibt, fürs Impressum"),
    OPERATOR_ADDRESS(
            "gruppenbuch.operator.address",
            "",
            "Anschrift des Betreibers, Teile mit Komma getrennt"),
    OPERATOR_PHONE("gruppenbuch.operator.phone", "", "Telefon des Betreibers, auch für Hilfe"),
    OPERATOR_EMAIL("gruppenbuch.operator.email", "", "E-Mail-Adresse des Betreibers"),
    SETUP_CODE(
            "gruppenbuch.setup.code",
            "",
            "Einmal-Code der ersten Einrichtung, vom Starter gezogen"),
    DEMO("gruppenbuch.demo", "false", "true legt beim ersten Start eine erfundene Welt an"),
    DEMO_PASSWORD("gruppenbuch.demo.password", "", "Passwort aller Zugänge der erfundenen Welt"),
    MAIL_HOST("gruppenbuch.mail.host", "", "Mail-Server; leer: es wird nichts verschickt"),
    MAIL_PORT("gruppenbuch.mail.port", "587", "Anschluss des Mail-Servers"),
    MAIL_USER("gruppenbuch.mail.user", "", "Benutzer am Mail-Server"),
    MAIL_PASSWORD("gruppenbuch.mail.password", "", "Passwort am Mail-Server"),
    MAIL_FROM("gruppenbuch.mail.from", "", "Absender der E-Mails"),
    MAIL_LANGUAGE("gruppenbuch.mail.language", "de", "Sprache der E-Mails, de oder en"),
    MAIL_TLS("gruppenbuch.mail.tls", "true", "STARTTLS verlangen"),
    DOWNLOAD_LEVEL(
            "gruppenbuch.download.level",
            "4",
            "Stärke, mit der Listen gepackt werden: 1 schnell, 9 klein");

    private final String key;
    private final String defaultValue;
    private final String meaning;

    Setting(String key, String defaultValue, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** German, for the handbook. */
    public String meaning() {
        return meaning;
    }

    /** Never null; blank if the default is blank. */
    public String get() {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse(defaultValue);
    }
}
