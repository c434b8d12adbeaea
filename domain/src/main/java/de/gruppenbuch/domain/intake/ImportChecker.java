package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.group.AnswerProblem;
import de.gruppenbuch.domain.group.GroupIdentity;
import de.gruppenbuch.domain.group.GroupRegistrar;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a whole list; saves nothing. */
@ApplicationScoped
class ImportChecker {

    private static final int PREVIEW = 10;

    @Inject private GroupService groupService;
    @Inject private GroupRegistrar registrar;

    ImportCheck check(ContactPointScope scope, ImportTable table, ImportChoices choices) {
        List<Topic> topics = groupService.listTopics();
        LineReader reader = new LineReader(choices, topics);
        List<ReadLine> lines = table.lines().stream().map(reader::read).toList();
        List<GroupIdentity> identities =
                registrar.identify(scope, lines.stream().map(ReadLine::group).toList());
        Pass pass = new Pass(reader, topics.stream().map(Topic::code).collect(Collectors.toSet()));
        for (int place = 0; place < lines.size(); place++) {
            pass.look(lines.get(place), identities.get(place));
        }
        return new ImportCheck(
                List.copyOf(pass.good),
                pass.wrong,
                pass.known,
                List.copyOf(pass.problems),
                List.copyOf(pass.preview),
                List.copyOf(pass.unknownTopics));
    }

    /** One look at all rows from top to bottom. */
    private final class Pass {

        private final LineReader reader;
        private final Set<String> topicCodes;
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<RegisterGroup> good = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final List<ImportPreviewRow> preview = new ArrayList<>();
        private final Set<String> unknownTopics = new LinkedHashSet<>();
        private int wrong;
        private int known;

        Pass(LineReader reader, Set<String> topicCodes) {
            this.reader = reader;
            this.topicCodes = topicCodes;
        }

        void look(ReadLine line, GroupIdentity identity) {
            ImportLineState state = state(line, identity);
            switch (state) {
                case GOOD -> good.add(line.group());
                case WRONG -> wrong++;
                case KNOWN -> known++;
            }
            if (preview.size() < PREVIEW) {
                preview.add(new ImportPreviewRow(line.number(), line.group(), state));
            }
        }

        private ImportLineState state(ReadLine line, GroupIdentity identity) {
            if (identity.known()) {
                return ImportLineState.KNOWN;
            }
            if (!line.unknownTopic().isEmpty()) {
                unknownTopics.add(line.unknownTopic());
            }
            List<ImportProblem> found = problems(line, identity);
            problems.addAll(found);
            return found.isEmpty() ? ImportLineState.GOOD : ImportLineState.WRONG;
        }

        private List<ImportProblem> problems(ReadLine line, GroupIdentity identity) {
            List<ImportProblem> found = new ArrayList<>(line.misread());
            Set<ImportField> told =
                    found.stream().map(ImportProblem::field).collect(Collectors.toSet());
            for (AnswerProblem problem : registrar.problems(line.group(), topicCodes)) {
                ImportField field = reader.field(problem.property());
                if (told.add(field)) {
                    found.add(ImportProblem.of(line.number(), field, problem));
                }
            }
            if (found.isEmpty()) {
                Integer before = seen.putIfAbsent(identity.key(), line.number());
                if (before != null) {
                    found.add(
                            ImportProblem.of(
                                    line.number(),
                                    ImportField.NAME,
                                    "import.line.twice",
                                    before.toString()));
                }
            }
            return found;
        }
    }
}
