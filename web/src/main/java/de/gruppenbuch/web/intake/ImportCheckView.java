package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.domain.intake.ImportCheck;
import de.gruppenbuch.domain.intake.ImportDetails;
import de.gruppenbuch.domain.intake.ImportState;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.LanguageView;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Third step: tells what would become of the list, and does it. */
@Named
@RequestScoped
public class ImportCheckView {

    /** The file has all of them. */
    private static final int SHOWN_PROBLEMS = 50;

    private static final int SHOWN_WORDS = 30;

    @Inject private GroupImportService imports;
    @Inject private GroupService groupService;
    @Inject private AddressKey key;
    @Inject private LanguageView language;

    private ImportDetails details;
    private ImportCheck check;
    private List<ImportProblemRow> problems;
    private List<Topic> topics;
    private List<ImportTopicForm> words = List.of();

    @PostConstruct
    void load() {
        details = imports.get(key.id());
        if (isOpen()) {
            check = imports.check(details.id());
            topics = groupService.listTopics();
            words =
                    check.unknownTopics().stream()
                            .limit(SHOWN_WORDS)
                            .map(ImportTopicForm::new)
                            .toList();
        }
    }

    public String nameTopics() {
        Map<String, String> codes =
                words.stream()
                        .filter(word -> word.getCode() != null)
                        .collect(
                                Collectors.toMap(
                                        ImportTopicForm::getWord, ImportTopicForm::getCode));
        imports.nameTopics(details.id(), codes);
        return Redirects.to("/arbeit/einlesen/" + details.id() + "/probe");
    }

    public String bring() {
        imports.bring(details.id());
        return Redirects.to("/arbeit/einlesen/" + details.id() + "/ergebnis");
    }

    public boolean isOpen() {
        return details.state() == ImportState.OPEN;
    }

    public long getId() {
        return details.id();
    }

    public ImportCheck getCheck() {
        return check;
    }

    public List<ImportProblemRow> getProblems() {
        if (problems == null) {
            problems =
                    ImportProblemRow.of(details, check, language.getLocale()).stream()
                            .limit(SHOWN_PROBLEMS)
                            .toList();
        }
        return problems;
    }

    /** How many problems stand in the file only. */
    public int getHiddenProblems() {
        return Math.max(0, check.problems().size() - SHOWN_PROBLEMS);
    }

    public String topic(String code) {
        return topics.stream()
                .filter(topic -> topic.code().equals(code))
                .map(topic -> topic.name().in(language.getLocale()))
                .findFirst()
                .orElse("");
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public List<ImportTopicForm> getWords() {
        return words;
    }
}
