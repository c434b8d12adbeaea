package de.gruppenbuch.web.demo;

import static de.gruppenbuch.domain.inquiry.InquiryConcern.EXISTING_GROUP;
import static de.gruppenbuch.domain.inquiry.InquiryConcern.GROUP_TO_FOUND;
import static de.gruppenbuch.domain.inquiry.InquiryConcern.GROUP_WANTED;
import static de.gruppenbuch.domain.inquiry.InquiryConcern.OTHER;
import static de.gruppenbuch.domain.inquiry.InquiryConcern.PROFESSIONALS;
import static de.gruppenbuch.domain.inquiry.InquiryWay.EMAIL;
import static de.gruppenbuch.domain.inquiry.InquiryWay.IN_PERSON;
import static de.gruppenbuch.domain.inquiry.InquiryWay.LETTER;
import static de.gruppenbuch.domain.inquiry.InquiryWay.ONLINE;
import static de.gruppenbuch.domain.inquiry.InquiryWay.PHONE;

import de.gruppenbuch.domain.inquiry.CountInquiry;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryService;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A year of inquiries: three lines a week, the same in every installation of a day. */
@Dependent
public class DemoInquiries {

    private static final int WEEKS = 52;

    /** A line that comes again and again; a prime number of them mixes best. */
    private record Sample(InquiryWay way, InquiryConcern concern, String topic, int number) {}

    private static final List<Sample> SAMPLES =
            List.of(
                    new Sample(PHONE, GROUP_WANTED, "PSYCHE", 4),
                    new Sample(EMAIL, GROUP_WANTED, "PSYCHE", 2),
                    new Sample(PHONE, GROUP_WANTED, "ADDICTION", 3),
                    new Sample(IN_PERSON, GROUP_TO_FOUND, "FAMILY", 1),
                    new Sample(PHONE, EXISTING_GROUP, null, 2),
                    new Sample(PHONE, GROUP_WANTED, "MUSCULO", 2),
                    new Sample(EMAIL, PROFESSIONALS, null, 3),
                    new Sample(ONLINE, EXISTING_GROUP, "NEURO", 1),
                    new Sample(PHONE, GROUP_WANTED, "GRIEF", 2),
                    new Sample(EMAIL, GROUP_WANTED, "TUMOR", 1),
                    new Sample(IN_PERSON, GROUP_WANTED, "CARE_RELATIVES", 1),
                    new Sample(PHONE, OTHER, null, 1),
                    new Sample(PHONE, GROUP_TO_FOUND, "PAIN", 1));

    @Inject private InquiryService inquiryService;
    @Inject private Clock clock;

    void create() {
        LocalDate today = LocalDate.now(clock);
        for (int week = WEEKS - 1; week >= 0; week--) {
            LocalDate day = today.minusWeeks(week);
            count(day.minusDays(2), 5 * week + 3);
            count(day.minusDays(1), 3 * week + 7);
            count(day, week);
        }
        count(today.minusMonths(4), new Sample(LETTER, GROUP_WANTED, "TRANSPLANT", 1));
        count(today.minusMonths(5), new Sample(LETTER, PROFESSIONALS, "BRAIN", 1));
    }

    private void count(LocalDate day, int turn) {
        count(day, SAMPLES.get(turn % SAMPLES.size()));
    }

    private void count(LocalDate day, Sample sample) {
        inquiryService.count(
                new CountInquiry(
                        workingDay(day),
                        sample.way(),
                        sample.concern(),
                        sample.topic(),
                        sample.number()));
    }

    /** Nobody sits at the telephone on a weekend. */
    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(DayOfWeek.FRIDAY)
                : day;
    }
}
