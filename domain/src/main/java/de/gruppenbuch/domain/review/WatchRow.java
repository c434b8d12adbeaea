package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.tool.CatalogueChange;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.util.List;

/**
 * An offering that has to be looked at again.
 *
 * @param causes at least one
 * @param openRequests submitted, asked back or answered ones of this contact point
 * @param changes of the shipped entry since the contact point's own judgement, newest first
 */
public record WatchRow(
        OfferingRow offering,
        List<WatchCause> causes,
        int openRequests,
        List<CatalogueChange> changes) {

    /** Groups and open requests that hang on it. */
    public int weight() {
        return offering.groupCount() + openRequests;
    }
}
