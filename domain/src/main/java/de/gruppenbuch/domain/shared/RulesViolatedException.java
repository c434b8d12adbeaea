package de.gruppenbuch.domain.shared;

import java.util.List;

/** Several inputs are refused at once; the first one speaks where only one sentence has room. */
public class RulesViolatedException extends RuleViolatedException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleViolatedException> all;

    /**
     * @param all at least one
     */
    public RulesViolatedException(List<RuleViolatedException> all) {
        super(all.get(0).field(), all.get(0).messageKey(), all.get(0).arguments());
        this.all = List.copyOf(all);
    }

    /** Every refusal, in the order of the inputs. */
    public List<RuleViolatedException> all() {
        return all == null ? List.of() : all;
    }
}
