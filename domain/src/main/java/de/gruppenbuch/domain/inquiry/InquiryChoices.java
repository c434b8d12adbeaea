package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.group.Topic;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be chosen to count an inquiry.
 *
 * @param today the day that is meant if nobody says another
 */
public record InquiryChoices(LocalDate today, List<Topic> topics) {

    public InquiryChoices {
        topics = List.copyOf(topics);
    }
}
