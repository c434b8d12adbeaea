package de.gruppenbuch.web.today;

import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.today.Today;
import de.gruppenbuch.domain.today.TodayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First page of the day. */
@Named
@RequestScoped
public class TodayView {

    @Inject private TodayService todayService;

    private Today today;

    @PostConstruct
    void load() {
        today = todayService.get();
    }

    public Today getToday() {
        return today;
    }

    /** Only asked for if there is one. */
    public NextDeadline getDeadline() {
        return today.deadline().orElse(null);
    }
}
