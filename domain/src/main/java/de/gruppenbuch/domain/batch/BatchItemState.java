package de.gruppenbuch.domain.batch;

/** How far the documents of one application are. */
public enum BatchItemState {
    WAITING,
    DONE,
    REFUSED,
    CANCELLED
}
