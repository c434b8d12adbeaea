package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.review.ToolNotice;
import de.gruppenbuch.domain.review.ToolNoticeService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is told to the groups that use a tool, before it is sent. */
@Named
@RequestScoped
public class NoticeView {

    @Inject private ToolNoticeService noticeService;
    @Inject private AddressKey key;
    @Inject private Notice done;

    private ToolNotice notice;

    @PostConstruct
    void load() {
        notice = noticeService.prepare(key.text());
    }

    public String send() {
        int sent = noticeService.send(key.text());
        done.say("review.notice.sent", sent);
        return Redirects.to("/arbeit/werkzeug/" + key.text());
    }

    public ToolNotice getNotice() {
        return notice;
    }
}
