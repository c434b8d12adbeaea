package de.gruppenbuch.web.architecture.canary.domain.cost;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Time of the machine, money with rounding errors, errors swallowed. */
@SuppressWarnings("JavaUtilDate")
public class ValueCanary {

    private double amount;

    public double amount() {
        return amount;
    }

    public Date oldDate() {
        return new Date(0);
    }

    public LocalDate todayOfTheMachine() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    public void catchesEverything() {
        try {
            amount++;
        } catch (Exception everything) {
            amount = 0;
        }
    }
}
