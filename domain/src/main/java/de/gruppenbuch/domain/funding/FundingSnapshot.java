package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a report needs, frozen: no report asks the database, the catalogue or the clock. Texts
 * are German as funders get them; empty means not given. Amounts are euro cents.
 *
 * @param schema version of this shape, now 1
 * @param expenseCents sum of the expense lines, incomeCents of the income lines, requestedCents
 *     what is asked for
 * @param complete whether no blocking task was open; openTasks names those that were
 */
public record FundingSnapshot(
        int schema,
        String number,
        FundingKind kind,
        ApplicationKind applicationKind,
        int fundingYear,
        Land land,
        LocalDate takenOn,
        Funder funder,
        Office office,
        Group group,
        List<Person> persons,
        Facts facts,
        Bank bank,
        ProjectPlan project,
        List<Expense> expenses,
        List<Income> incomes,
        long expenseCents,
        long incomeCents,
        long requestedCents,
        Statements statements,
        List<DigitalTool> digitalTools,
        List<String> declarations,
        List<String> enclosures,
        List<String> openTasks,
        boolean complete) {

    /** Whether nothing but the day differs. */
    public boolean sameContent(FundingSnapshot other) {
        return other.on(takenOn).equals(this);
    }

    private FundingSnapshot on(LocalDate day) {
        return new FundingSnapshot(
                schema,
                number,
                kind,
                applicationKind,
                fundingYear,
                land,
                day,
                funder,
                office,
                group,
                persons,
                facts,
                bank,
                project,
                expenses,
                incomes,
                expenseCents,
                incomeCents,
                requestedCents,
                statements,
                digitalTools,
                declarations,
                enclosures,
                openTasks,
                complete);
    }

    /** Who receives the application. */
    public record Funder(String name, String address, String reference) {}

    /** The contact point that helped; it does not sign. */
    public record Office(String name, String carrier, String address, String phone, String email) {}

    /**
     * @param meetingMode German word, meetingPlace empty for a group that meets online only
     */
    public record Group(
            String name,
            String street,
            String postalCode,
            String city,
            String meetingMode,
            String meetingPlace,
            String catchmentArea,
            String website,
            String topic,
            String topicDetail) {}

    /**
     * @param position 1 or 2
     */
    public record Person(
            int position,
            String firstName,
            String lastName,
            String address,
            String phone,
            String email) {}

    /** Numbers are null where not known; words are German. */
    public record Facts(
            String founded,
            Integer activeMembers,
            Integer averageParticipants,
            String meetingFrequency,
            Integer meetingsLastYear,
            Boolean openToNewMembers,
            Boolean professionallyLed,
            List<String> publicity,
            String umbrellaOrganisation,
            String legalForm) {}

    /**
     * @param iban full, without spaces: the funder pays to it
     */
    public record Bank(
            String type,
            String holder,
            String bankName,
            String iban,
            Boolean exclusive,
            String signatories) {}

    /**
     * @param requestNumber empty if the line was entered by hand
     */
    public record Expense(
            int position,
            String category,
            String label,
            String justification,
            long amountCents,
            String requestNumber) {}

    /**
     * @param kind German words
     */
    public record Income(int position, String kind, String label, long amountCents) {}

    /** Answers that may be null are not given yet. */
    public record Statements(
            Boolean fundedLastYear,
            Boolean proofFiled,
            Long unspentCents,
            Long reservesCents,
            String otherFunding,
            String industryTies,
            String signer1,
            String signer2,
            boolean declarationsConfirmed,
            boolean dataUseInformed) {}

    /**
     * One digital application with the evidence that § 20h (2) SGB V asks for.
     *
     * @param status German word, for example {@code Mit Auflagen nutzbar}
     * @param gate German word of the gate's answer that was stored with the decision
     * @param overrideReason written reason if a blocked request was accepted; empty otherwise
     * @param costCents null if the tool costs the application nothing
     * @param validUntil null for ever or if never assessed
     * @param evidence null in snapshots of before November 2026
     */
    public record DigitalTool(
            String tool,
            String offering,
            String vendor,
            String category,
            String purpose,
            String period,
            Long costCents,
            String status,
            String reason,
            List<String> conditions,
            String protectionLevel,
            LocalDate assessedOn,
            LocalDate validUntil,
            String assessor,
            String source,
            String sourceUrl,
            String gate,
            String overrideReason,
            String requestNumber,
            GateEvidence evidence) {}

    /**
     * What the gate said on the day of the snapshot, with everything that it looked at.
     *
     * @param gate German word of the answer
     * @param reasons sentence with rule and source
     * @param contractParty German word, empty if nobody said who signs
     * @param contractOn day of the processor contract, null if there is none
     * @param agreement German sentence, empty if this kind of tool asks for no agreement
     * @param conditions what the gate asks for, with the day on which it was confirmed
     */
    public record GateEvidence(
            String gate,
            List<String> reasons,
            String contractParty,
            LocalDate contractOn,
            String agreement,
            List<ConditionEvidence> conditions) {}

    /**
     * @param metOn day of the confirmation, null while open
     */
    public record ConditionEvidence(String text, LocalDate metOn) {}
}
