package de.gruppenbuch.domain.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.tool.ToolDetails;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the record of processing activities of a contact point (Art. 30 GDPR). */
@ApplicationScoped
@Transactional
public class RegisterService {

    @Inject private UsageRepository repository;
    @Inject private UsageFacts usageFacts;
    @Inject private ToolUseService toolUseService;
    @Inject private ToolService toolService;
    @Inject private ContactPointService contactPointService;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /** Every offering that a group of the contact point uses today, with what groups do with it. */
    @RequiresPermission(Permission.EXPORT_REGISTER)
    public ProcessingRegister get() {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        UsageFacts.Desk desk = usageFacts.open(scope, today);
        Map<String, List<RegisterComposer.Part>> byTool =
                toolUseService.listPresent().stream()
                        .map(use -> new RegisterComposer.Part(use, desk.of(use)))
                        .collect(
                                groupingBy(
                                        part -> name(part.use()),
                                        TreeMap::new,
                                        Collectors.toList()));
        RegisterComposer composer = new RegisterComposer(answers(scope), vendors());
        ContactPointDetails office = contactPointService.own();
        return new ProcessingRegister(
                office.name(),
                office.carrier(),
                (office.street() + ", " + office.postalCode() + " " + office.city())
                        .replaceAll("^, ", ""),
                today,
                byTool.values().stream().map(composer::entry).toList());
    }

    /** The id keeps apart what happens to have the same name. */
    private static String name(ToolUseRow use) {
        return use.offering().fullName().de() + "\u0000" + use.offering().id();
    }

    private Map<String, Map<String, String>> answers(ContactPointScope scope) {
        return RegisterComposer.CRITERIA.stream()
                .collect(
                        toMap(
                                Function.identity(),
                                criterion -> repository.answers(scope, criterion)));
    }

    private Map<String, String> vendors() {
        return toolService.listTools().stream()
                .collect(toMap(ToolDetails::id, ToolDetails::vendor, (first, second) -> first));
    }
}
