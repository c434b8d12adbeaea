package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.FundingTexts;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.group.MeetingMode;
import java.util.List;

/** Name, seat and meeting place of the group. */
final class GroupValues {

    private GroupValues() {}

    static List<ApplicationValue> all() {
        ValueList list =
                new ValueList("group", TaskPlace.GROUP)
                        .text("name", s -> s.group().name())
                        .text("address", GroupValues::address)
                        .text("street", s -> s.group().street())
                        .text("postalCode", s -> s.group().postalCode())
                        .text("city", s -> s.group().city())
                        .text("place", s -> place(s.group()))
                        .text("topic", GroupValues::topic)
                        .text("topicArea", s -> s.group().topic())
                        .text("website", s -> s.group().website())
                        .text("phone", s -> s.persons().get(0).phone())
                        .text("email", s -> s.persons().get(0).email())
                        .text("meetingPlace", s -> s.group().meetingPlace())
                        .text("catchmentArea", s -> s.group().catchmentArea())
                        .choice("meetingMode", s -> s.group().meetingMode());
        for (MeetingMode mode : MeetingMode.values()) {
            list.option(
                    "meetingMode." + mode, s -> s.group().meetingMode(), FundingTexts.word(mode));
        }
        return list.toList();
    }

    private static String place(FundingSnapshot.Group group) {
        return (group.postalCode() + " " + group.city()).strip();
    }

    private static String address(FundingSnapshot snapshot) {
        FundingSnapshot.Group group = snapshot.group();
        return group.street().isBlank() ? place(group) : group.street() + "\n" + place(group);
    }

    /** The group's own words if it has some, else the area of the list of illnesses. */
    private static String topic(FundingSnapshot snapshot) {
        String detail = snapshot.group().topicDetail();
        return detail == null || detail.isBlank() ? snapshot.group().topic() : detail;
    }
}
