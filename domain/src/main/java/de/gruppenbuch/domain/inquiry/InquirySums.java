package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;
import java.util.Map;

/**
 * How many inquiries there were. The parts of each kind add up to the total; what is zero is
 * missing.
 *
 * @param topics largest first, those without a topic at the end
 */
public record InquirySums(
        long total,
        Map<InquiryWay, Long> ways,
        Map<InquiryConcern, Long> concerns,
        List<OfTopic> topics) {

    public InquirySums {
        ways = Map.copyOf(ways);
        concerns = Map.copyOf(concerns);
        topics = List.copyOf(topics);
    }

    /**
     * Inquiries about a topic.
     *
     * @param topic null for those that were counted without
     */
    public record OfTopic(LocalText topic, long number) {}
}
