package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cover letter tells of an application. */
final class ApplicationValues {

    private ApplicationValues() {}

    static void put(ValueSheet sheet, FundingSnapshot application, List<String> enclosures) {
        sheet.put("empfaenger.anschrift", recipient(application.funder()))
                .put("empfaenger.anrede", LetterTexts.word("greeting.funder"))
                .put("antrag.nummer", application.number())
                .put("antrag.art", LetterTexts.word(application.kind()))
                .put("antrag.jahr", application.fundingYear())
                .put("antrag.betrag", Euro.format(application.requestedCents()))
                .put("antrag.ausgaben", Euro.format(application.expenseCents()))
                .put("antrag.einnahmen", Euro.format(application.incomeCents()))
                .put("foerdergeber.name", application.funder().name())
                .put("foerdergeber.anschrift", application.funder().address())
                .put("foerdergeber.zeichen", application.funder().reference())
                .put("unterschrift.eins", application.statements().signer1())
                .put("unterschrift.zwei", application.statements().signer2())
                .list("ausgaben", expenses(application))
                .list("einnahmen", incomes(application))
                .list("anlagen", numbered(enclosures));
    }

    /** Each part of the address on a line of its own. */
    static String recipient(FundingSnapshot.Funder funder) {
        return LetterPolicy.lines(funder.name(), funder.address().replace(", ", "\n"));
    }

    private static List<Map<String, String>> expenses(FundingSnapshot application) {
        return application.expenses().stream()
                .map(
                        line ->
                                Map.of(
                                        "ausgabe.nummer", String.valueOf(line.position()),
                                        "ausgabe.art", line.category(),
                                        "ausgabe.text", line.label(),
                                        "ausgabe.betrag", Euro.format(line.amountCents())))
                .toList();
    }

    private static List<Map<String, String>> incomes(FundingSnapshot application) {
        return application.incomes().stream()
                .map(
                        line ->
                                Map.of(
                                        "einnahme.nummer", String.valueOf(line.position()),
                                        "einnahme.art", line.kind(),
                                        "einnahme.text", line.label(),
                                        "einnahme.betrag", Euro.format(line.amountCents())))
                .toList();
    }

    private static List<Map<String, String>> numbered(List<String> texts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(Map.of("anlage.nummer", String.valueOf(rows.size() + 1), "anlage.text", text));
        }
        return rows;
    }
}
