package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterRow;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Kinds of letters in the settings. */
@Named
@RequestScoped
public class LetterListView {

    @Inject private LetterTemplateService templates;

    private List<LetterRow> rows;

    @PostConstruct
    void load() {
        rows = templates.list();
    }

    public List<LetterRow> getRows() {
        return rows;
    }
}
