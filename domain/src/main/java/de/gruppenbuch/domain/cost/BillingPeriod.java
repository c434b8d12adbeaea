package de.gruppenbuch.domain.cost;

/** How often a price is paid. */
public enum BillingPeriod {
    MONTHLY,
    YEARLY,
    ONCE,
    /** The lead does not know exactly; staff asks. */
    UNKNOWN
}
