package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FormTexts;

/** The printed invitation: picture for the phone, address and code for the computer. */
public final class InvitationLetter {

    private static final int PICTURE_POINTS = 150;

    private InvitationLetter() {}

    /** The file's name does not tell whom the letter is for. */
    public static ReportFile write(NewInvitation invitation) {
        String title = FormTexts.text("letter.title");
        try (WordWriter writer = new WordWriter(title, invitation.expiresOn())) {
            writer.paragraph(WordStyle.SUBTITLE, invitation.contactPointName());
            writer.paragraph(WordStyle.TITLE, title);
            writer.gap();
            writer.paragraph(
                    WordStyle.NORMAL, FormTexts.text("letter.greeting", invitation.name()));
            writer.paragraph(WordStyle.NORMAL, intro(invitation));
            writer.paragraph(WordStyle.HEADING_1, FormTexts.text("letter.way1"));
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("letter.way1.text"));
            writer.picture(
                    QrPicture.png(invitation.link()),
                    PICTURE_POINTS,
                    FormTexts.text("letter.picture"));
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("letter.link", invitation.link()));
            writer.paragraph(WordStyle.HEADING_1, FormTexts.text("letter.way2"));
            writer.paragraph(
                    WordStyle.NORMAL,
                    FormTexts.text("letter.way2.step1", invitation.codeAddress()));
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("letter.way2.step2"));
            writer.paragraph(WordStyle.BIG_CODE, invitation.code());
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("letter.password"));
            writer.paragraph(
                    WordStyle.NORMAL,
                    FormTexts.text("letter.expires", GermanDay.format(invitation.expiresOn())));
            writer.paragraph(WordStyle.NORMAL, help(invitation));
            return new ReportFile("Einladung.docx", ReportFile.WORD, writer.toBytes());
        }
    }

    private static String intro(NewInvitation invitation) {
        return invitation.groupName().isBlank()
                ? FormTexts.text("letter.intro.office")
                : FormTexts.text("letter.intro", invitation.groupName());
    }

    private static String help(NewInvitation invitation) {
        return invitation.contactPointPhone().isBlank()
                ? FormTexts.text("letter.help.noPhone")
                : FormTexts.text("letter.help", invitation.contactPointPhone());
    }
}
