package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts a draft or a concluded agreement together with the words of the template; pure. */
final class AgreementComposer {

    /** Whose sheet it is. */
    record Owner(long groupId, String groupName, String contactPointName) {}

    private final AgreementTemplate template;

    AgreementComposer(AgreementTemplate template) {
        this.template = template;
    }

    /**
     * @param items those that apply
     */
    DraftDetails details(AgreementDraft draft, List<AgreementItem> items) {
        Map<String, ItemAnswer> answers = draft.answers();
        List<AgreementItem> open = AgreementPolicy.open(items, answers);
        List<DraftPart> parts =
                Arrays.stream(AgreementSection.values())
                        .map(section -> part(section, items, open, answers))
                        .toList();
        return new DraftDetails(
                draft.version(),
                parts,
                draft.signOff(),
                open.stream().map(AgreementItem::text).toList());
    }

    private DraftPart part(
            AgreementSection section,
            List<AgreementItem> items,
            List<AgreementItem> open,
            Map<String, ItemAnswer> answers) {
        List<AgreementItemRow> rows =
                items.stream()
                        .filter(item -> item.section() == section)
                        .map(item -> row(item, answers))
                        .toList();
        int missing = (int) open.stream().filter(item -> item.section() == section).count();
        return new DraftPart(section, template.sections().get(section), rows, missing);
    }

    private static AgreementItemRow row(AgreementItem item, Map<String, ItemAnswer> answers) {
        return new AgreementItemRow(
                item.id(),
                item.number(),
                item.text(),
                item.hint(),
                !item.required(),
                answers.getOrDefault(item.id(), ItemAnswer.OPEN),
                AgreementPolicy.choices(item.id()));
    }

    AgreementContent content(
            List<AgreementItem> items, Map<String, ItemAnswer> answers, List<String> offeringIds) {
        return new AgreementContent(
                template.version(), template.statement(), agreed(items, answers), offeringIds);
    }

    private static List<AgreedItem> agreed(
            List<AgreementItem> items, Map<String, ItemAnswer> answers) {
        return items.stream()
                .map(
                        item ->
                                new AgreedItem(
                                        item.id(),
                                        item.number(),
                                        item.section(),
                                        item.text(),
                                        AgreementPolicy.isRequired(item, answers),
                                        answers.getOrDefault(item.id(), ItemAnswer.OPEN)))
                .toList();
    }

    AgreementSheet sheet(MeetingAgreement agreement, Owner owner) {
        AgreementContent content = agreement.content();
        SignOff signOff = agreement.signOff();
        return new AgreementSheet(
                agreement.id(),
                owner.groupId(),
                owner.groupName(),
                owner.contactPointName(),
                agreement.agreedOn(),
                agreement.agreedOn(),
                agreement.validUntil(),
                template.methods().get(signOff.method()),
                signOff.numberInvited(),
                signOff.numberAgreed(),
                content.statement(),
                parts(content.items()),
                open(content.items()));
    }

    AgreementSheet sheet(
            AgreementDraft draft, List<AgreementItem> items, Owner owner, LocalDate today) {
        SignOff signOff = draft.signOff();
        List<AgreedItem> agreed = agreed(items, draft.answers());
        return new AgreementSheet(
                null,
                owner.groupId(),
                owner.groupName(),
                owner.contactPointName(),
                signOff.agreedOn() == null ? today : signOff.agreedOn(),
                signOff.agreedOn(),
                null,
                signOff.method() == null ? null : template.methods().get(signOff.method()),
                signOff.numberInvited(),
                signOff.numberAgreed(),
                template.statement(),
                parts(agreed),
                open(agreed));
    }

    private List<SheetPart> parts(List<AgreedItem> items) {
        return Arrays.stream(AgreementSection.values())
                .map(
                        section ->
                                new SheetPart(
                                        template.sections().get(section),
                                        items.stream()
                                                .filter(item -> item.section() == section)
                                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    private static List<LocalText> open(List<AgreedItem> items) {
        return items.stream()
                .filter(item -> item.required() && !item.answer().settles())
                .map(AgreedItem::text)
                .toList();
    }
}
