package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.inquiry.InquirySums;
import java.util.List;
import java.util.Map;

/**
 * What was counted for a year, before anybody asks who may see it.
 *
 * @param topics groups of the day by topic, largest first
 * @param uses uses of the day by the status of the tool
 * @param inquiries inquiries of the public in the year
 */
record YearFigures(
        Groups groups,
        List<Count> topics,
        Map<MeetingMode, Long> meetings,
        Map<AssessmentStatus, Long> uses,
        Money money,
        Requests requests,
        InquirySums inquiries) {

    /** Groups: on the day, registered and removed in the year, with a tool on the day. */
    record Groups(long total, long registered, long removed, long withTool) {}

    /** Euro cents for the funding year, each with the groups behind it. */
    record Money(Sum asked, Sum accepted, Sum lumpSum, Sum project, Outcome outcome) {}

    /**
     * What funders granted and what was proved.
     *
     * @param notices how many notices are recorded, refusals too
     * @param proofs how many proofs were handed in
     */
    record Outcome(long notices, Sum granted, long proofs, Sum proved) {}

    /** Cents of some groups. */
    record Sum(long cents, long groups) {}

    /**
     * Requests sent in the year.
     *
     * @param days from sending to the first decision, in whole days
     */
    record Requests(long received, long accepted, long rejected, List<Long> days) {

        long open() {
            return received - accepted - rejected;
        }
    }
}
