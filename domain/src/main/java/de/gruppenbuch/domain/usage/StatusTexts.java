package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.ContractParty;

/** Words of the combined status, for staff and in the API. */
final class StatusTexts {

    private static final LocalText NOTHING_TO_DO =
            new LocalText("Nichts zu tun.", "Nothing to do.");

    private StatusTexts() {}

    static UseReason ended() {
        return new UseReason(
                UseStatus.ENDED,
                new LocalText("Die Nutzung ist beendet.", "The use has ended."),
                NOTHING_TO_DO,
                CombinedStatusPolicy.CATALOGUE);
    }

    static UseReason inOrder() {
        return new UseReason(
                UseStatus.IN_ORDER,
                new LocalText(
                        "Bewertung, Auflagen, Vertrag und Absprachen sind in Ordnung.",
                        "Assessment, conditions, contract and agreement are in order."),
                NOTHING_TO_DO,
                CombinedStatusPolicy.CATALOGUE);
    }

    static UseReason judged(CountingAssessment judgement) {
        UseStatus status = CombinedStatusPolicy.statusOf(judgement.status());
        LocalText text =
                switch (status) {
                    case DISCONTINUED ->
                            new LocalText(
                                    "Das Werkzeug gibt es nicht mehr.",
                                    "The tool does not exist any more.");
                    case ADVISED_AGAINST ->
                            new LocalText(
                                    "Vom Werkzeug wird abgeraten.", "The tool is advised against.");
                    default ->
                            judgement.expired()
                                    ? new LocalText(
                                            "Die Bewertung ist abgelaufen.",
                                            "The assessment has expired.")
                                    : new LocalText(
                                            "Das Werkzeug ist noch nicht bewertet.",
                                            "The tool has not been assessed yet.");
                };
        LocalText next =
                status == UseStatus.NOT_ASSESSED
                        ? new LocalText("Bewerten Sie das Werkzeug.", "Assess the tool.")
                        : new LocalText(
                                "Suchen Sie mit der Gruppe ein anderes Werkzeug.",
                                "Find another tool together with the group.");
        return new UseReason(status, text, next, CombinedStatusPolicy.CATALOGUE);
    }

    /**
     * @param party null if nobody said who signs; the text is not used then
     */
    static UseReason contractMismatch(ContractParty party) {
        boolean personal = party == ContractParty.PRIVATE_PERSON;
        return new UseReason(
                UseStatus.CONTRACT_MISMATCH,
                personal
                        ? new LocalText(
                                "Dieser Tarif gilt nur für Organisationen. Den Vertrag schließt aber eine Privatperson.",
                                "This plan is for organisations only. But a private person signs the contract.")
                        : new LocalText(
                                "Dieser Tarif gilt nur für Privatpersonen. Den Vertrag schließt aber eine Organisation.",
                                "This plan is for private persons only. But an organisation signs the contract."),
                personal
                        ? new LocalText(
                                "Lassen Sie Kontaktstelle, Träger oder Verein den Vertrag schließen. Oder wählen Sie einen anderen Tarif.",
                                "Have the contact point, the carrier or an association sign. Or choose another plan.")
                        : new LocalText(
                                "Wählen Sie den Tarif für Organisationen.",
                                "Choose the plan for organisations."),
                CombinedStatusPolicy.RULE_C8);
    }

    static UseReason protection() {
        return new UseReason(
                UseStatus.NOT_PROTECTED_ENOUGH,
                new LocalText(
                        "Das Werkzeug schützt weniger, als die Gruppe braucht.",
                        "The tool protects less than the group needs."),
                new LocalText(
                        "Nutzen Sie es nur für das, wofür der Schutz reicht. Oder wählen Sie ein anderes Werkzeug.",
                        "Use it only for what its protection suits. Or choose another tool."),
                CombinedStatusPolicy.CATALOGUE);
    }

    static UseReason health() {
        return new UseReason(
                UseStatus.NOT_PROTECTED_ENOUGH,
                new LocalText(
                        "Die Gruppe spricht dort über Gesundheit. Das Werkzeug ist aber nur für Termine und Organisatorisches gut genug geschützt.",
                        "The group talks about health there. But the tool is protected well enough for dates and organisation only."),
                new LocalText(
                        "Sprechen Sie mit der Gruppe: Gesundheit gehört in ein besser geschütztes Werkzeug.",
                        "Talk to the group: health belongs in a tool with better protection."),
                CombinedStatusPolicy.ART_9);
    }

    static UseReason contractMissing() {
        return new UseReason(
                UseStatus.CONTRACT_MISSING,
                new LocalText(
                        "Der Vertrag zur Auftragsverarbeitung (AVV) fehlt.",
                        "The processor contract is missing."),
                new LocalText(
                        "Schließen Sie den Vertrag und tragen Sie den Tag ein.",
                        "Sign the contract and record its day."),
                CombinedStatusPolicy.ART_28);
    }

    static UseReason conditionsOpen(int open) {
        return new UseReason(
                UseStatus.CONDITIONS_OPEN,
                open == 1
                        ? new LocalText(
                                "Eine Auflage ist noch nicht bestätigt.",
                                "One condition is not confirmed yet.")
                        : new LocalText(
                                open + " Auflagen sind noch nicht bestätigt.",
                                open + " conditions are not confirmed yet."),
                new LocalText(
                        "Gehen Sie die Auflagen mit der Gruppe durch und bestätigen Sie jede.",
                        "Go through the conditions with the group and confirm each."),
                CombinedStatusPolicy.CATALOGUE);
    }

    static UseReason agreementMissing(AgreementState state) {
        LocalText text =
                switch (state) {
                    case EXPIRED ->
                            new LocalText(
                                    "Die Absprachen der Gruppe sind älter als ein Jahr.",
                                    "The agreement of the group is older than a year.");
                    case INCOMPLETE ->
                            new LocalText(
                                    "In den Absprachen der Gruppe fehlt noch etwas Nötiges.",
                                    "The agreement of the group lacks something required.");
                    case DRAFT ->
                            new LocalText(
                                    "Die Absprachen der Gruppe sind begonnen, aber nicht abgeschlossen.",
                                    "The agreement of the group is begun but not concluded.");
                    default ->
                            new LocalText(
                                    "Die Gruppe hat noch keine Absprachen für Online-Treffen.",
                                    "The group has no meeting agreement yet.");
                };
        return new UseReason(
                UseStatus.AGREEMENT_MISSING,
                text,
                new LocalText(
                        "Bitten Sie die Leitung, die Absprachen mit der Gruppe durchzugehen.",
                        "Ask the lead to go through the agreement with the group."),
                new LocalText(
                        "Werkzeug-Verzeichnis, Auflage CND-AGREEMENT",
                        "Tool register, condition CND-AGREEMENT"));
    }
}
