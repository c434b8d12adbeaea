package de.gruppenbuch.web.architecture.canary.domain.shared;

import de.gruppenbuch.web.architecture.canary.domain.group.EntityCanary;

/** Knows a feature that stands right of it, which knows it too: a circle. */
public class ChainCanary {

    public EntityCanary usesWhatStandsRight() {
        return new EntityCanary();
    }
}
