package de.gruppenbuch.domain.inquiry;

import static java.util.Comparator.comparing;

import de.gruppenbuch.domain.group.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the database has grouped. */
final class InquiryAdder {

    /** Inquiries that are alike; {@code topicCode} is null for those without a topic. */
    record Part(InquiryWay way, InquiryConcern concern, String topicCode, long number) {}

    private InquiryAdder() {}

    /**
     * @param topics all there are, in the order for those with the same number
     */
    static InquirySums add(List<Part> parts, List<Topic> topics) {
        Map<InquiryWay, Long> ways = new EnumMap<>(InquiryWay.class);
        Map<InquiryConcern, Long> concerns = new EnumMap<>(InquiryConcern.class);
        Map<String, Long> codes = new HashMap<>();
        long total = 0;
        for (Part part : parts) {
            ways.merge(part.way(), part.number(), Long::sum);
            concerns.merge(part.concern(), part.number(), Long::sum);
            codes.merge(part.topicCode(), part.number(), Long::sum);
            total += part.number();
        }
        return new InquirySums(total, ways, concerns, byTopic(codes, topics));
    }

    private static List<InquirySums.OfTopic> byTopic(Map<String, Long> codes, List<Topic> topics) {
        List<InquirySums.OfTopic> sums = new ArrayList<>();
        topics.stream()
                .filter(topic -> codes.containsKey(topic.code()))
                .map(topic -> new InquirySums.OfTopic(topic.name(), codes.get(topic.code())))
                .sorted(comparing(InquirySums.OfTopic::number).reversed())
                .forEach(sums::add);
        Long without = codes.get(null);
        if (without != null) {
            sums.add(new InquirySums.OfTopic(null, without));
        }
        return sums;
    }
}
