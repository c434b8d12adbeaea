package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.group.GroupExportService;
import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.group.GroupListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of groups. */
@RequestScoped
class GroupListSource implements ListSource {

    @Inject private GroupExportService exportService;
    @Inject private GroupService groupService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "gruppen";
    }

    @Override
    public ListFile<GroupRow> open() {
        GroupFilter filter = GroupListView.filter(query);
        List<Long> ids = exportService.begin(filter, query.page());
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("group.list.title", filters(filter), order()), columns()),
                new ListPortions<>(ids, exportService::rows));
    }

    private ListWords.Filters filters(GroupFilter filter) {
        return new ListWords.Filters()
                .add(words.text("base.search"), filter.text())
                .add(words.text("group.topic"), topic(filter.topicCode()))
                .add(words.text("group.meeting"), words.of(filter.meetingMode()))
                .add(words.text("group.tools"), filter.offeringId());
    }

    private String topic(String code) {
        return groupService.listTopics().stream()
                .filter(topic -> topic.code().equals(code))
                .map(Topic::name)
                .map(words::in)
                .findFirst()
                .orElse("");
    }

    private String order() {
        String column =
                switch (query.page().sort()) {
                    case "topic" -> "group.topic";
                    case "city" -> "group.city";
                    case "contact" -> "group.contact";
                    case "tools" -> "group.tools";
                    case "requests" -> "group.requests";
                    default -> "group.name";
                };
        return words.text(
                query.page().ascending() ? "list.ascending" : "list.descending",
                words.text(column));
    }

    private List<ListColumn<GroupRow>> columns() {
        return List.of(
                words.column("group.name", ColumnKind.LONG_TEXT, 36, GroupRow::name),
                words.column("group.topic", ColumnKind.LONG_TEXT, 36, GroupRow::topicName),
                words.column("group.postalCode", ColumnKind.TEXT, 12, GroupRow::postalCode),
                words.column("group.city", ColumnKind.TEXT, 22, GroupRow::city),
                words.column(
                        "group.meeting", ColumnKind.TEXT, 12, row -> words.of(row.meetingMode())),
                words.column("group.contact", ColumnKind.TEXT, 26, GroupRow::contactName),
                words.column("group.tools", ColumnKind.WHOLE, 12, GroupRow::toolCount),
                words.column("group.requests", ColumnKind.WHOLE, 14, GroupRow::openRequests));
    }
}
