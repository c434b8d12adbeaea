package de.gruppenbuch.web.letter;

import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterPlaceholder;
import de.gruppenbuch.domain.letter.LetterRow;
import de.gruppenbuch.domain.letter.LetterTemplateService;
import de.gruppenbuch.domain.letter.OwnTemplate;
import de.gruppenbuch.domain.letter.SampleValues;
import de.gruppenbuch.domain.letter.UploadLetter;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.letter.LetterCompiler;
import de.gruppenbuch.reports.letter.LetterOutline;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Locale;

/** One kind of letter: template in use, own ones, upload, trial print, names for templates. */
@Named
@RequestScoped
public class LetterKindView {

    @Inject private LetterTemplateService templates;
    @Inject private LetterDesk desk;
    @Inject private ListQuery query;
    @Inject private Notice notice;

    private LetterRow row;
    private String name;
    private Part file;

    @PostConstruct
    void load() {
        LetterKind kind =
                query.constant("art", LetterKind.class).orElseThrow(NotFoundException::new);
        row =
                templates.list().stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    /** Reads the template before anything is kept. */
    public String upload() {
        Part chosen =
                Uploads.chosen("file")
                        .orElseThrow(() -> new RuleViolatedException("file", "letter.file.none"));
        byte[] content = Uploads.read(chosen, AttachmentPolicy.MAX_BYTES);
        if (content.length > AttachmentPolicy.MAX_BYTES) {
            throw new RuleViolatedException("file", "cost.file.large", 10);
        }
        LetterCompiler.compile(content, row.kind().vocabulary());
        templates.upload(new UploadLetter(row.kind(), name, content));
        return done("letter.uploaded");
    }

    public String use(OwnTemplate own) {
        templates.use(own.id(), own.version());
        return done("letter.used");
    }

    public String remove(OwnTemplate own) {
        templates.remove(own.id(), own.version());
        return done("letter.removed");
    }

    public String useShipped() {
        templates.useShipped(row.kind());
        return done("letter.backToShipped");
    }

    private String done(String message) {
        notice.say(message);
        return Redirects.to("/arbeit/einstellungen/brief?art=" + row.kind());
    }

    /** The template in use with made-up values, as it reads. */
    public List<OutlineBlock> getTrial() {
        return OutlineBlock.of(
                LetterOutline.of(desk.template(row.kind()).fill(SampleValues.of(row.kind()))));
    }

    /** Names for templates of this kind that fit what is looked for. */
    public List<LetterPlaceholder> getPlaceholders() {
        String wanted = getSearch().toLowerCase(Locale.ROOT);
        return row.kind().placeholders().stream()
                .filter(
                        each ->
                                wanted.isEmpty()
                                        || each.name().contains(wanted)
                                        || each.meaning()
                                                .de()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted)
                                        || each.meaning()
                                                .en()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                .toList();
    }

    public String getSearch() {
        return query.text("suche");
    }

    public LetterRow getRow() {
        return row;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
