package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchDetails;
import de.gruppenbuch.domain.batch.BatchService;
import de.gruppenbuch.domain.batch.BatchState;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One job: how far it is, what came of each application. */
@Named
@RequestScoped
public class BatchView {

    @Inject private BatchService batchService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private BatchDetails details;

    @PostConstruct
    void load() {
        details = batchService.get(key.id());
    }

    public String cancel() {
        batchService.cancel(details.job().id());
        notice.say("batch.cancelled");
        return Redirects.to(getHref());
    }

    public String retry() {
        batchService.retry(details.job().id());
        notice.say("batch.ordered");
        return Redirects.to(getHref());
    }

    public BatchDetails getDetails() {
        return details;
    }

    public boolean isRunning() {
        return details.job().state() == BatchState.RUNNING;
    }

    public boolean isRetryable() {
        return !isRunning()
                && details.job().progress().refused() + details.job().progress().cancelled() > 0;
    }

    public String getHref() {
        return "/arbeit/sammelauftrag/" + details.job().id();
    }
}
