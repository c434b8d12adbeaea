package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Words of the letter that tells a group about its tool. */
final class NoticeComposer {

    private static final String TEXTS = "de.gruppenbuch.domain.review.notice";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final OfferingRow offering;
    private final List<OfferingRow> alternatives;
    private final ToolNotice.Sender sender;

    NoticeComposer(
            Locale locale,
            OfferingRow offering,
            List<OfferingRow> alternatives,
            ToolNotice.Sender sender) {
        this.locale = locale;
        this.offering = offering;
        this.alternatives = alternatives;
        this.sender = sender;
    }

    /** Nobody is written to who has not agreed. */
    static boolean mayWrite(GroupDetails group) {
        return group.first().consent() == Consent.GIVEN;
    }

    ToolNotice.Letter letter(GroupDetails group) {
        PersonDetails person = group.first();
        return new ToolNotice.Letter(
                group.id(),
                group.name(),
                Stream.of(
                                person.fullName(),
                                orEmpty(person.street()),
                                (orEmpty(person.postalCode()) + " " + orEmpty(person.city()))
                                        .strip())
                        .filter(line -> !line.isBlank())
                        .toList(),
                orEmpty(person.email()),
                text("subject", name(offering)),
                paragraphs(group));
    }

    private List<String> paragraphs(GroupDetails group) {
        List<String> result = new ArrayList<>();
        result.add(text("greeting", group.first().fullName()));
        result.add(text("using", group.name(), name(offering)));
        result.add(reason());
        if (alternatives.isEmpty()) {
            result.add(text("alternatives.none"));
        } else {
            result.add(text("alternatives"));
            alternatives.forEach(
                    other -> result.add("– " + text("alternative", name(other), status(other))));
        }
        result.add(text("help", sender.phone()));
        result.add(text("end"));
        result.add(sender.name());
        return result;
    }

    private String reason() {
        String key = "reason." + offering.assessment().effectiveStatus();
        return offering.discontinuedOn() == null || offering.selectable()
                ? text(key, name(offering), offering.assessment().reason().in(locale))
                : text(
                        key,
                        name(offering),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)
                                .format(offering.discontinuedOn()));
    }

    private String status(OfferingRow other) {
        return text("status." + other.assessment().effectiveStatus());
    }

    private String name(OfferingRow row) {
        return row.fullName().in(locale);
    }

    private String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(TEXTS, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
