package de.gruppenbuch.web.architecture.canary.domain.billing;

/** A feature that nobody gave a place in the chain. */
public class PlaceCanary {}
