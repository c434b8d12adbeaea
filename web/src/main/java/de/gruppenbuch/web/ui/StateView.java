package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Look of a state: never colour alone, always a sign and a word. */
@Named("state")
@RequestScoped
public class StateView {

    private static final Map<String, String> STYLES =
            Map.ofEntries(
                    Map.entry("RECOMMENDED", "good"),
                    Map.entry("ACCEPTABLE_WITH_CONDITIONS", "wait"),
                    Map.entry("ADVISED_AGAINST", "bad"),
                    Map.entry("NOT_ASSESSED", "unknown"),
                    Map.entry("DISCONTINUED", "bad"),
                    Map.entry("PASS", "good"),
                    Map.entry("PASS_WITH_CONDITIONS", "wait"),
                    Map.entry("BLOCKED", "bad"),
                    Map.entry("DRAFT", "open"),
                    Map.entry("SUBMITTED", "info"),
                    Map.entry("QUESTION", "wait"),
                    Map.entry("ANSWERED", "info"),
                    Map.entry("ACCEPTED", "good"),
                    Map.entry("REJECTED", "bad"),
                    Map.entry("IN_APPLICATION", "good"),
                    Map.entry("IN_ORDER", "good"),
                    Map.entry("CONDITIONS_OPEN", "wait"),
                    Map.entry("AGREEMENT_MISSING", "wait"),
                    Map.entry("CONTRACT_MISSING", "wait"),
                    Map.entry("NOT_PROTECTED_ENOUGH", "bad"),
                    Map.entry("CONTRACT_MISMATCH", "bad"),
                    Map.entry("OPEN", "info"),
                    Map.entry("USED", "good"),
                    Map.entry("EXPIRED", "open"),
                    Map.entry("REVOKED", "open"),
                    Map.entry("NONE", "open"),
                    Map.entry("INCOMPLETE", "wait"),
                    Map.entry("COUNTS", "good"),
                    Map.entry("RUNNING", "info"),
                    Map.entry("WAITING", "open"),
                    Map.entry("DONE", "good"),
                    Map.entry("REFUSED", "bad"),
                    Map.entry("CANCELLED", "wait"),
                    Map.entry("IN_PREPARATION", "open"),
                    Map.entry("TO_POST", "wait"),
                    Map.entry("POSTED", "info"),
                    Map.entry("RECEIVED", "good"),
                    Map.entry("AWAITED", "open"),
                    Map.entry("GRANTED", "good"),
                    Map.entry("PARTLY_GRANTED", "good"),
                    Map.entry("PROOF_OPEN", "wait"),
                    Map.entry("PROOF_FILED", "good"),
                    Map.entry("COMING", "info"),
                    Map.entry("IN_FORCE", "good"),
                    Map.entry("RETIRED", "open"),
                    Map.entry("BOUND", "good"),
                    Map.entry("SUGGESTED", "info"),
                    Map.entry("UNDECIDED", "unknown"),
                    Map.entry("LEFT_EMPTY", "empty"),
                    Map.entry("GOOD", "good"),
                    Map.entry("WRONG", "bad"),
                    Map.entry("KNOWN", "open"));

    private static final Map<String, String> SIGNS =
            Map.of(
                    "good", "✓", "wait", "!", "bad", "✕", "open", "○", "unknown", "?", "info", "→",
                    "empty", "–");

    public String style(Enum<?> value) {
        return value == null ? "open" : STYLES.getOrDefault(value.name(), "open");
    }

    public String sign(Enum<?> value) {
        return SIGNS.get(style(value));
    }
}
