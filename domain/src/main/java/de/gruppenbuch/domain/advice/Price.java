package de.gruppenbuch.domain.advice;

/**
 * A price of the catalogue (criterion O06).
 *
 * @param cents whole cents of the currency, 0 or more
 * @param currency ISO 4217 code, for example {@code EUR}
 */
public record Price(long cents, String currency, PricePeriod period, PriceUnit unit) {

    public boolean free() {
        return cents == 0;
    }
}
