package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterRecipients;
import de.gruppenbuch.domain.letter.LetterRow;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import de.gruppenbuch.domain.letter.OwnTemplate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Letters to the groups of the list that was looked at. */
@Named
@RequestScoped
public class GroupLettersView {

    @Inject private LetterTemplateService templates;
    @Inject private LettersQuery query;

    private LetterRecipients recipients;

    public LetterRecipients getRecipients() {
        if (recipients == null) {
            recipients = query.recipients();
        }
        return recipients;
    }

    /** Kinds that can go to many groups, each written with the template that is in use. */
    public List<LetterKind> getKinds() {
        return Arrays.stream(LetterKind.values()).filter(LetterKind::forGroups).toList();
    }

    /** Own templates for groups that are not in use. */
    public List<OwnTemplate> getOthers() {
        return templates.list().stream()
                .filter(row -> row.kind().forGroups())
                .map(LetterRow::own)
                .flatMap(List::stream)
                .filter(own -> !own.active())
                .toList();
    }

    /** Whether one document was asked for and the template does not allow it. */
    public boolean isApartOnly() {
        return query.text("einzeln").equals("ja");
    }

    public String getFilter() {
        return query.filter();
    }

    public String getText() {
        return query.text("text");
    }

    public String getTopic() {
        return query.text("thema");
    }

    public String getMode() {
        return query.text("treffen");
    }

    public String getTool() {
        return query.text("werkzeug");
    }
}
