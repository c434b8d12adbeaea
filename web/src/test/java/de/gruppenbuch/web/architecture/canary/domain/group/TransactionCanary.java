package de.gruppenbuch.web.architecture.canary.domain.group;

import jakarta.transaction.Transactional;

/** A transaction in the middle of a class that has none. */
class TransactionCanary {

    @Transactional
    void opensOneOnItsOwn() {
        // The rule reads the signature.
    }
}
