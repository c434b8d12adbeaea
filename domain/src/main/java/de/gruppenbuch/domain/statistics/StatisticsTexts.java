package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import de.gruppenbuch.domain.shared.LocalText;

/** Words of the yearly numbers, for page and files. */
final class StatisticsTexts {

    static final LocalText NO_NOTICE =
            new LocalText("noch kein Bescheid eingetragen", "no notice recorded yet");
    static final LocalText NO_PROOF =
            new LocalText("noch kein Nachweis abgegeben", "no proof handed in yet");
    static final LocalText SMALL = new LocalText("unter 3", "below 3");
    static final LocalText HIDDEN = new LocalText("nicht einzeln gezeigt", "not shown by itself");
    static final LocalText FEW_GROUPS =
            new LocalText("unter 3 Gruppen, nicht gezeigt", "below 3 groups, not shown");
    static final LocalText NONE = new LocalText("keine Entscheidung", "no decision");
    static final LocalText OTHERS =
            new LocalText("Weitere, zusammengefasst", "Others, folded together");

    static final LocalText GROUPS_TOTAL = new LocalText("Gruppen am Stichtag", "Groups on the day");
    static final LocalText GROUPS_REGISTERED =
            new LocalText("Im Jahr neu aufgenommen", "Registered in the year");
    static final LocalText GROUPS_REMOVED =
            new LocalText("Im Jahr aus der Liste genommen", "Taken off the list in the year");
    static final LocalText GROUPS_WITH_TOOL =
            new LocalText(
                    "Gruppen mit mindestens einem digitalen Werkzeug",
                    "Groups with at least one digital tool");

    static final LocalText ASKED =
            new LocalText("Bei der Kontaktstelle beantragt", "Asked of the contact point");
    static final LocalText ACCEPTED =
            new LocalText("Von der Kontaktstelle angenommen", "Accepted by the contact point");
    static final LocalText LUMP_SUM =
            new LocalText(
                    "In Anträgen auf Pauschalförderung beantragt", "Applied for as lump sums");
    static final LocalText PROJECT =
            new LocalText("In Anträgen auf Projektförderung beantragt", "Applied for as projects");
    static final LocalText GRANTED =
            new LocalText("Von Krankenkassen bewilligt", "Granted by insurers");
    static final LocalText PROVED =
            new LocalText("Im Verwendungsnachweis belegt", "Proved after use");

    static final LocalText RECEIVED =
            new LocalText("Anträge auf Werkzeugkosten", "Requests for tool costs");
    static final LocalText REQUEST_ACCEPTED = new LocalText("Davon angenommen", "Accepted");
    static final LocalText REQUEST_REJECTED = new LocalText("Davon abgelehnt", "Rejected");
    static final LocalText REQUEST_OPEN = new LocalText("Davon noch offen", "Still open");
    static final LocalText MEDIAN =
            new LocalText(
                    "Tage bis zur Entscheidung (mittlerer Wert)",
                    "Days until the decision (median)");
    static final LocalText INQUIRIES =
            new LocalText("Anfragen von Bürgerinnen und Bürgern", "Inquiries of the public");

    static final Heading GROUPS =
            new Heading(
                    new LocalText("Gruppen", "Groups"),
                    new LocalText(
                            "Gezählt sind Gruppen, die am Stichtag in der Liste stehen.",
                            "Counted are groups that stand on the list on the day."));
    static final Heading TOPICS =
            new Heading(
                    new LocalText("Gruppen nach Thema", "Groups by topic"),
                    new LocalText(
                            "Jede Gruppe zählt einmal, mit ihrem heutigen Thema.",
                            "Each group counts once, with its topic of today."));
    static final Heading MEETINGS =
            new Heading(
                    new LocalText("Gruppen nach Art der Treffen", "Groups by way of meeting"),
                    new LocalText(
                            "Jede Gruppe zählt einmal, so wie sie sich heute trifft.",
                            "Each group counts once, as it meets today."));
    static final Heading USES =
            new Heading(
                    new LocalText(
                            "Digitale Werkzeuge nach Bewertung", "Digital tools by assessment"),
                    new LocalText(
                            "Gezählt ist jede Nutzung am Stichtag: eine Gruppe mit zwei Werkzeugen zählt zweimal. Es gilt die Bewertung von heute.",
                            "Counted is each use on the day: a group with two tools counts twice. The assessment of today counts."));
    static final Heading MONEY =
            new Heading(
                    new LocalText("Geld für das Förderjahr", "Money for the funding year"),
                    new LocalText(
                            "Anträge auf Werkzeugkosten und Förderanträge, deren Förderjahr das Berichtsjahr ist. Bewilligt ist, was in den Bescheiden steht. Belegt ist, was abgegebene Nachweise davon abdecken.",
                            "Requests for tool costs and funding applications for the year of the report. Granted is what the notices say. Proved is what proofs handed in cover of it."));
    static final Heading REQUESTS =
            new Heading(
                    new LocalText("Anträge und Anfragen", "Requests and inquiries"),
                    new LocalText(
                            "Anträge von Gruppen und Anfragen von Bürgerinnen und Bürgern, die im Berichtsjahr eingegangen sind.",
                            "Requests of groups and inquiries of the public received in the year of the report."));
    static final Heading INQUIRY_CONCERNS =
            new Heading(
                    new LocalText("Anfragen nach Anliegen", "Inquiries by concern"),
                    new LocalText(
                            "Anfragen von Bürgerinnen und Bürgern im Berichtsjahr. Jede Anfrage zählt einmal, ohne Angaben zur Person.",
                            "Inquiries of the public in the year of the report. Each counts once, with nothing about the person."));
    static final Heading INQUIRY_WAYS =
            new Heading(
                    new LocalText("Anfragen nach Weg", "Inquiries by way"),
                    new LocalText(
                            "Wie Bürgerinnen und Bürger im Berichtsjahr gefragt haben.",
                            "How the public asked in the year of the report."));
    static final Heading INQUIRY_TOPICS =
            new Heading(
                    new LocalText("Anfragen nach Thema", "Inquiries by topic"),
                    new LocalText(
                            "Worum es Bürgerinnen und Bürgern im Berichtsjahr ging. Das Thema wird freiwillig gezählt.",
                            "What the public asked about in the year of the report. Counting the topic is voluntary."));
    static final LocalText WITHOUT_TOPIC =
            new LocalText("Ohne Thema gezählt", "Counted without a topic");

    private static final LocalText GUARD =
            new LocalText(
                    " Zahlen unter 3 sind zum Schutz der Menschen zusammengefasst.",
                    " Numbers below 3 are folded together to protect people.");

    private StatisticsTexts() {}

    /** A heading with how was counted. */
    record Heading(LocalText text, LocalText counted) {

        LocalText note(boolean guarded) {
            return guarded
                    ? new LocalText(counted.de() + GUARD.de(), counted.en() + GUARD.en())
                    : counted;
        }
    }

    static LocalText title(Audience audience, int year) {
        return audience == Audience.CARRIER
                ? new LocalText("Jahresbericht " + year, "Yearly report " + year)
                : new LocalText(
                        "Statistik " + year + " für den Dachverband",
                        "Statistics " + year + " for the umbrella body");
    }

    static LocalText of(MeetingMode mode) {
        return switch (mode) {
            case ON_SITE -> new LocalText("vor Ort (Präsenz)", "on site");
            case ONLINE -> new LocalText("online (virtuell)", "online");
            case BOTH ->
                    new LocalText("vor Ort und online (hybrid)", "on site and online (hybrid)");
        };
    }

    static LocalText of(InquiryConcern concern) {
        return switch (concern) {
            case GROUP_WANTED -> new LocalText("Gruppe gesucht", "Looking for a group");
            case GROUP_TO_FOUND -> new LocalText("Gruppe gründen", "Founding a group");
            case EXISTING_GROUP ->
                    new LocalText("Frage einer bestehenden Gruppe", "Question of a group");
            case PROFESSIONALS ->
                    new LocalText("Fachleute und Einrichtungen", "Professionals and institutions");
            case OTHER -> new LocalText("Sonstiges", "Other");
        };
    }

    static LocalText of(InquiryWay way) {
        return switch (way) {
            case PHONE -> new LocalText("Telefon", "Telephone");
            case EMAIL -> new LocalText("E-Mail", "E-mail");
            case IN_PERSON -> new LocalText("Persönlich", "In person");
            case ONLINE -> new LocalText("Video oder online", "Video or online");
            case LETTER -> new LocalText("Brief oder Fax", "Letter or fax");
        };
    }

    static LocalText of(AssessmentStatus status) {
        return switch (status) {
            case RECOMMENDED -> new LocalText("Empfohlen", "Recommended");
            case ACCEPTABLE_WITH_CONDITIONS -> new LocalText("Mit Auflagen", "With conditions");
            case ADVISED_AGAINST -> new LocalText("Abgeraten", "Advised against");
            case NOT_ASSESSED -> new LocalText("Noch nicht geprüft", "Not assessed yet");
            case DISCONTINUED -> new LocalText("Eingestellt", "Discontinued");
        };
    }
}
