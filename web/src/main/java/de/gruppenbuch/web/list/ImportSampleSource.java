package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A list to fill in and bring in: the headings and one group that does not exist. */
@RequestScoped
class ImportSampleSource implements ListSource {

    private static final RegisterGroup MADE_UP =
            new RegisterGroup(
                    "Beispielgruppe",
                    "PAIN",
                    "Migräne",
                    "01067",
                    "Musterstadt",
                    MeetingMode.ON_SITE,
                    "Ute",
                    "Beispiel",
                    "ute@beispiel.example",
                    "0351 5550100",
                    Consent.GIVEN,
                    List.of());

    @Inject private GroupService groupService;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "einlesemuster";
    }

    @Override
    public ListFile<RegisterGroup> open() {
        List<Topic> topics = groupService.listTopics();
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("import.sample.title", new ListWords.Filters(), ""),
                        columns(topics)),
                List.of(MADE_UP).iterator());
    }

    private List<ListColumn<RegisterGroup>> columns(List<Topic> topics) {
        return List.of(
                words.column("group.name", ColumnKind.TEXT, 36, RegisterGroup::name),
                words.column("group.topic", ColumnKind.TEXT, 36, row -> topic(row, topics)),
                words.column("group.topicDetail", ColumnKind.TEXT, 22, RegisterGroup::topicDetail),
                words.column("group.postalCode", ColumnKind.TEXT, 12, RegisterGroup::postalCode),
                words.column("group.city", ColumnKind.TEXT, 22, RegisterGroup::city),
                words.column(
                        "group.meeting", ColumnKind.TEXT, 12, row -> words.of(row.meetingMode())),
                words.column("group.firstName", ColumnKind.TEXT, 18, RegisterGroup::firstName),
                words.column("group.lastName", ColumnKind.TEXT, 18, RegisterGroup::lastName),
                words.column("group.email", ColumnKind.TEXT, 28, RegisterGroup::email),
                words.column("group.phone", ColumnKind.TEXT, 20, RegisterGroup::phone));
    }

    private String topic(RegisterGroup row, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> topic.code().equals(row.topicCode()))
                .map(topic -> words.in(topic.name()))
                .findFirst()
                .orElse("");
    }
}
