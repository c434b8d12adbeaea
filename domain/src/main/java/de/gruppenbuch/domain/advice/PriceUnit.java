package de.gruppenbuch.domain.advice;

/** Who or what a price is paid for. */
public enum PriceUnit {
    GROUP,
    HOST,
    PERSON,
    ROOM
}
