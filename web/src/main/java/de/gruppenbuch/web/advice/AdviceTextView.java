package de.gruppenbuch.web.advice;

import de.gruppenbuch.domain.advice.CriterionAnswer;
import de.gruppenbuch.domain.advice.OfferingFacts;
import de.gruppenbuch.domain.advice.PartialDay;
import de.gruppenbuch.domain.advice.Price;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.web.ui.TextView;
import de.gruppenbuch.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cost, limits and days of the catalogue as people read them. */
@Named("advice")
@RequestScoped
public class AdviceTextView {

    private static final String EURO = "EUR";

    @Inject private TextView text;

    /** For example {@code 13,99 € im Monat, je einladende Person}. */
    public String price(OfferingFacts facts) {
        Price price = facts.price();
        if (price == null) {
            return message("advice.price.unknown");
        }
        if (price.free()) {
            return message("advice.price.free");
        }
        String amount =
                price.currency().equals(EURO)
                        ? Euro.format(price.cents())
                        : Euro.plain(price.cents()) + "\u00a0" + price.currency();
        return message(
                "advice.price.pattern", amount, text.of(price.period()), text.of(price.unit()));
    }

    /** Most people and most minutes, as far as they are known. */
    public String limits(OfferingFacts facts) {
        List<String> limits = new ArrayList<>();
        if (facts.maxParticipants() != null) {
            limits.add(message("advice.limit.people", facts.maxParticipants()));
        }
        if (facts.freeMinutes() != null) {
            limits.add(message("advice.limit.minutes", facts.freeMinutes()));
        }
        return limits.isEmpty() ? message("advice.limit.none") : String.join(", ", limits);
    }

    /** Only as precise as it is known: year, month and year, or day. */
    public String day(PartialDay day) {
        if (!day.known()) {
            return message("advice.day.none");
        }
        if (day.month() == 0) {
            return String.valueOf(day.year());
        }
        return day.day() == 0
                ? DateTimeFormatter.ofPattern("MMMM uuuu", locale())
                        .format(YearMonth.of(day.year(), day.month()))
                : text.day(LocalDate.of(day.year(), day.month(), day.day()));
    }

    /** How sure an answer is and of which day; empty without an answer. */
    public String basis(CriterionAnswer answer) {
        if (answer.basis() == null) {
            return "";
        }
        String sure = text.of(answer.basis());
        return answer.asOf().known()
                ? message("advice.basis.pattern", sure, day(answer.asOf()))
                : sure;
    }

    private static String message(String key, Object... arguments) {
        return Texts.message(FacesContext.getCurrentInstance(), key, arguments);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
