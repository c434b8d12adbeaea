package de.gruppenbuch.web.advice;

import static java.util.stream.Collectors.joining;

import de.gruppenbuch.domain.advice.GroupNeeds;
import de.gruppenbuch.domain.advice.Payer;
import de.gruppenbuch.domain.advice.Wish;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five answers of the finder as parameters of its address. */
@RequestScoped
public class NeedsQuery {

    static final String UNKNOWN = "unklar";
    static final String PARTICIPANTS = "personen";
    static final String PHONE = "telefon";
    static final String ACCOUNT = "konto";
    static final String CONFIDENTIAL = "vertraulich";
    static final String PAYER = "zahlt";

    private static final String PARTICIPANT_LIMIT = "[1-9]\\d{0,2}";
    private static final List<String> WISHES = List.of("ja", "nein", UNKNOWN);
    private static final Map<String, Payer> PAYERS =
            Map.of(
                    "gruppe", Payer.GROUP,
                    "kontaktstelle", Payer.CONTACT_POINT,
                    "niemand", Payer.NOBODY);

    /** Parameters in the order of the questions, each with its possible values. */
    static final Map<String, List<String>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(PARTICIPANTS, List.of("4", "10", "16", "40", "100", UNKNOWN));
        QUESTIONS.put(PHONE, WISHES);
        QUESTIONS.put(ACCOUNT, WISHES);
        QUESTIONS.put(CONFIDENTIAL, WISHES);
        QUESTIONS.put(PAYER, List.of("gruppe", "kontaktstelle", "niemand", UNKNOWN));
    }

    @Inject private ListQuery query;

    /** True once a single question was answered; the others count as not known. */
    public boolean answered() {
        return QUESTIONS.keySet().stream().anyMatch(name -> !query.text(name).isEmpty());
    }

    /** Answer to a question as it stands in the address, empty if none. */
    public String answer(String name) {
        return query.text(name);
    }

    /** Whatever is missing or wrong counts as not known. */
    public GroupNeeds needs() {
        String participants = query.text(PARTICIPANTS);
        return new GroupNeeds(
                participants.matches(PARTICIPANT_LIMIT) ? Integer.valueOf(participants) : null,
                wish(PHONE),
                wish(ACCOUNT),
                wish(CONFIDENTIAL),
                PAYERS.getOrDefault(query.text(PAYER), Payer.UNKNOWN));
    }

    /** Parameters that lead to these needs. */
    static String of(GroupNeeds needs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(
                PARTICIPANTS,
                needs.participants() == null ? UNKNOWN : needs.participants().toString());
        parameters.put(PHONE, word(needs.phoneOnly()));
        parameters.put(ACCOUNT, word(needs.ownAccount()));
        parameters.put(CONFIDENTIAL, word(needs.confidential()));
        parameters.put(
                PAYER,
                PAYERS.entrySet().stream()
                        .filter(entry -> entry.getValue() == needs.payer())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UNKNOWN));
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(joining("&"));
    }

    private Wish wish(String name) {
        int index = WISHES.indexOf(query.text(name));
        return index < 0 ? Wish.UNKNOWN : Wish.values()[index];
    }

    private static String word(Wish wish) {
        return WISHES.get(wish.ordinal());
    }
}
