package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.agreement.AgreementItem;
import de.gruppenbuch.domain.agreement.AgreementSheet;
import de.gruppenbuch.domain.agreement.AgreementTemplate;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;
import java.util.Map;

/** What a group keeps to when it meets online. */
final class AgreementValues {

    private AgreementValues() {}

    /** What the group has concluded. */
    static void put(ValueSheet sheet, AgreementSheet agreement) {
        sheet.put("absprachen.am", GermanDay.format(agreement.day()))
                .put(
                        "absprachen.bis",
                        agreement.validUntil() == null
                                ? ""
                                : GermanDay.format(agreement.validUntil()))
                .put("absprachen.erklaerung", agreement.statement().de())
                .list(
                        "absprachen",
                        agreement.parts().stream()
                                .flatMap(part -> part.items().stream())
                                .map(
                                        item ->
                                                row(
                                                        item.number(),
                                                        item.text(),
                                                        LetterTexts.word(item.answer())))
                                .toList());
    }

    /** The shipped points without answers, to be talked about and filled in by hand. */
    static void putBlank(ValueSheet sheet, AgreementTemplate template) {
        List<Map<String, String>> rows =
                template.items().stream()
                        .sorted(java.util.Comparator.comparingInt(AgreementItem::number))
                        .map(
                                item ->
                                        row(
                                                item.number(),
                                                item.text(),
                                                LetterTexts.word("answer.blank")))
                        .toList();
        sheet.put("absprachen.am", "")
                .put("absprachen.bis", "")
                .put("absprachen.erklaerung", template.statement().de())
                .list("absprachen", rows);
    }

    private static Map<String, String> row(int number, LocalText text, String answer) {
        return Map.of(
                "absprache.nummer", String.valueOf(number),
                "absprache.text", text.de(),
                "absprache.antwort", answer);
    }
}
