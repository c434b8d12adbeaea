package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FunderRow;
import de.gruppenbuch.domain.funding.NextDeadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way of an application.
 *
 * @param version what was seen, to refuse stale changes; 0 before the first entry
 * @param deadline empty where it is not known, and for projects, which have none
 * @param late whether it was posted after the day on which posting was safe, or was not posted by
 *     then
 * @param requestFiles what leads attached to the requests of the application
 */
public record DispatchDetails(
        ApplicationDetails application,
        FunderRow funder,
        DispatchState state,
        long version,
        LocalDate postedOn,
        LocalDate receivedOn,
        Optional<NextDeadline> deadline,
        boolean late,
        List<WantedEnclosure> wanted,
        List<EnclosureRow> enclosures,
        List<RequestFile> requestFiles,
        Optional<ScanRow> scan) {

    /** What is missing in the package, in German words. */
    public List<String> missing() {
        return wanted.stream().filter(each -> !each.there()).map(WantedEnclosure::text).toList();
    }
}
