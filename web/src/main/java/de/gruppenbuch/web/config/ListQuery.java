package de.gruppenbuch.web.config;

import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.web.ui.DayConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Filter, order and page of a list stand in the address, so that a link can be sent and "back"
 * works.
 */
@RequestScoped
public class ListQuery {

    private static final int SIZE = 25;

    @Inject private AddressKey key;

    public String text(String name) {
        return key.textParameter(name).strip();
    }

    /** Empty if the parameter is missing or no constant of the enum. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Empty if the parameter is missing or no number. */
    public Optional<Long> number(String name) {
        long value = key.parameter(name);
        return value < 0 ? Optional.empty() : Optional.of(value);
    }

    /** Empty if the parameter is missing or no day. */
    public Optional<LocalDate> day(String name) {
        String value = text(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(DayConverter.parse(value));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public PageRequest page() {
        int page = (int) Math.min(10_000, Math.max(0, key.parameter("seite")));
        return new PageRequest(page, SIZE, text("sortierung"), !text("richtung").equals("ab"));
    }

    /** Query of the address without the page, for links to other pages. */
    public String query(String... names) {
        StringBuilder query = new StringBuilder("?");
        for (String name : names) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(text(name), StandardCharsets.UTF_8))
                    .append('&');
        }
        query.setLength(query.length() - 1);
        return query.toString();
    }
}
