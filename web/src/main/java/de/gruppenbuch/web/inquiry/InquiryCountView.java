package de.gruppenbuch.web.inquiry;

import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.inquiry.InquiryChoices;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryService;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.TextView;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Counts one inquiry after the other; way and day stay for the next. */
@Named
@RequestScoped
public class InquiryCountView {

    private static final String PAGE = "/arbeit/anfragen";

    @Inject private InquiryService inquiryService;
    @Inject private ListQuery query;
    @Inject private Notice notice;
    @Inject private TextView text;

    private InquiryChoices choices;
    private InquiryForm form;

    @PostConstruct
    void load() {
        choices = inquiryService.choices();
        form =
                new InquiryForm(
                        query.day("am").orElse(choices.today()),
                        query.constant("per", InquiryWay.class).orElse(InquiryWay.PHONE));
    }

    public String count() {
        long id = inquiryService.count(form.toCommand());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.INQUIRY_COUNTED, id),
                "inquiry.counted",
                form.getNumber(),
                text.joined(words()));
        return Redirects.to(PAGE + "?per=" + form.getWay() + otherDay("&am="));
    }

    /** Takes the line back whose button was pressed. */
    public String remove() {
        long id = query.number("anfrage").orElse(-1L);
        inquiryService.remove(id);
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.INQUIRY_REMOVED, id), "inquiry.removed");
        return Redirects.to(PAGE + query.query("jahr", "weg", "anliegen"));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(text.of(form.getWay()));
        words.add(text.of(form.getConcern()));
        choices.topics().stream()
                .filter(topic -> topic.code().equals(form.getTopicCode()))
                .forEach(topic -> words.add(text.in(topic.name())));
        if (!isToday()) {
            words.add(text.day(form.getDay()));
        }
        return words;
    }

    /** Today does not stay: who opens the page tomorrow from the same address means tomorrow. */
    private String otherDay(String prefix) {
        return isToday() ? "" : prefix + form.getDay();
    }

    private boolean isToday() {
        return choices.today().equals(form.getDay());
    }

    public InquiryForm getForm() {
        return form;
    }

    public List<Topic> getTopics() {
        return choices.topics();
    }

    public InquiryWay[] getWays() {
        return InquiryWay.values();
    }

    public InquiryConcern[] getConcerns() {
        return InquiryConcern.values();
    }
}
