package de.gruppenbuch.domain.advice;

/** What a price is paid for in time. */
public enum PricePeriod {
    MONTH,
    ONCE
}
