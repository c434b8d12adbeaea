package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.letter.GroupLettersService;
import de.gruppenbuch.domain.letter.LetterFile;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterRecipients;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.reports.letter.CompiledLetter;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which letters to which groups, as it stands in the address. */
@RequestScoped
public class LettersQuery {

    @Inject private ListQuery query;
    @Inject private GroupLettersService recipients;
    @Inject private LetterTemplateService templates;
    @Inject private LetterDesk desk;

    /**
     * @param joined one document instead of a ZIP
     */
    record Wanted(LetterKind kind, CompiledLetter letter, boolean joined) {}

    LetterRecipients recipients() {
        return recipients.recipients(
                new GroupFilter(
                        query.text("text"),
                        query.text("thema"),
                        query.constant("treffen", MeetingMode.class).orElse(null),
                        query.text("werkzeug")));
    }

    /**
     * @throws NotFoundException for a template that is not for groups
     */
    Wanted wanted() {
        boolean joined = query.text("als").equals("dokument");
        LetterKind kind = query.constant("vorlage", LetterKind.class).orElse(null);
        if (kind != null && kind.forGroups()) {
            return new Wanted(kind, desk.template(kind), joined);
        }
        LetterFile own =
                templates.file(query.number("vorlage").orElseThrow(NotFoundException::new));
        if (!own.kind().forGroups()) {
            throw new NotFoundException();
        }
        return new Wanted(own.kind(), desk.own(own), joined);
    }

    /** The filter for links, beginning with a question mark. */
    String filter() {
        return query.query("text", "thema", "treffen", "werkzeug");
    }

    String text(String name) {
        return query.text(name);
    }
}
