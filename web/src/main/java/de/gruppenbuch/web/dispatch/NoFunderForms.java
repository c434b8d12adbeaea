package de.gruppenbuch.web.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Until a form of the funder is known, the data sheet takes its place. */
@ApplicationScoped
class NoFunderForms implements FunderForms {

    @Override
    public FilledIn of(long applicationId) {
        return new FilledIn(List.of(), List.of());
    }
}
