package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListHead;
import de.gruppenbuch.web.ui.LanguageView;
import de.gruppenbuch.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Words of a list in the language of the person who asks for it. */
@RequestScoped
class ListWords {

    @Inject private LanguageView language;
    @Inject private ContactPointService contactPointService;
    @Inject private Clock clock;

    /** The filter in words, without what does not filter. */
    static final class Filters {

        private final List<ListHead.Filter> filters = new ArrayList<>();

        Filters add(String label, String value) {
            if (value != null && !value.isBlank()) {
                filters.add(new ListHead.Filter(label, value));
            }
            return this;
        }
    }

    Locale locale() {
        return language.getLocale();
    }

    String text(String key, Object... arguments) {
        return Texts.message(locale(), key, arguments);
    }

    /** Null stays null: the cell is left empty. */
    String of(Enum<?> value) {
        return value == null
                ? null
                : text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String in(LocalText text) {
        return text == null ? null : text.in(locale());
    }

    LocalDate day(Instant moment) {
        return moment == null ? null : moment.atZone(ClockProducer.ZONE).toLocalDate();
    }

    LocalDateTime moment(Instant moment) {
        return moment == null ? null : moment.atZone(ClockProducer.ZONE).toLocalDateTime();
    }

    /**
     * @param order in words, empty where the list has an order of its own
     */
    ListHead head(String titleKey, Filters filters, String order) {
        return new ListHead(
                text(titleKey),
                contactPointService.own().name(),
                filters.filters,
                order,
                moment(clock.instant()),
                locale());
    }

    /**
     * @param header key of the word on the page; the explanation has the same with a beginning
     */
    <R> ListColumn<R> column(
            String header, ColumnKind kind, int width, Function<? super R, ?> value) {
        return new ListColumn<>(
                header, text(header), kind, width, text("list.about." + header), value);
    }
}
