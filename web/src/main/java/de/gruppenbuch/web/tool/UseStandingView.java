package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.UsageService;
import de.gruppenbuch.domain.usage.UseDetails;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** How a group stands with a tool; staff confirms the conditions one by one. */
@Named
@RequestScoped
public class UseStandingView {

    @Inject private UsageService usageService;
    @Inject private ToolService toolService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private UseDetails details;

    /** Only asked for if the address names a use. */
    public UseDetails getDetails() {
        if (details == null) {
            details = usageService.get(useId());
        }
        return details;
    }

    /** What can be chosen; an ended tool only if it is recorded already. */
    public List<OfferingRow> getOfferings() {
        boolean keeps = useId() >= 0 && !getDetails().use().offering().selectable();
        Stream<OfferingRow> recorded =
                keeps ? Stream.of(getDetails().use().offering()) : Stream.empty();
        return Stream.concat(recorded, toolService.listSelectable().stream()).toList();
    }

    /**
     * Words of a condition in the history; its code if the offering does not ask for it any more.
     */
    public LocalText words(String code) {
        return getDetails().conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .map(ConditionState::text)
                .findFirst()
                .orElse(new LocalText(code, code));
    }

    public String confirm() {
        usageService.confirm(useId(), key.textParameter("code"));
        return done("use.confirmed");
    }

    public String takeBack() {
        usageService.takeBack(useId(), key.textParameter("code"));
        return done("use.takenBack");
    }

    private String done(String message) {
        notice.say(message);
        return Redirects.to("/arbeit/gruppe/" + key.id() + "/werkzeug?nutzung=" + useId());
    }

    private long useId() {
        return key.parameter("nutzung");
    }
}
