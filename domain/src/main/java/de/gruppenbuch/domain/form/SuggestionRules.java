package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.FieldKind.CHECK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which words of a label stand for which value, whatever part of the form they are in. Words were
 * taken from the forms of Niedersachsen 2019, Bayern 2021, NRW 2013, Berlin 2019, Brandenburg 2017,
 * Bremen 2017 and the federal project form (read 2026-11-23); the first rule that fits wins.
 */
final class SuggestionRules {

    /** Words, and the value for a text field and for a box; null if there is none. */
    private record Rule(Pattern words, String text, String box) {}

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        application();
        account();
        facts();
        options();
        money();
        project();
        group();
    }

    private SuggestionRules() {}

    private static void application() {
        both(
                "foerderjahr|antragsjahr|haushaltsjahr|jahr der foerderung|fuer das jahr",
                "application.fundingYear",
                null);
        both(
                "(selbsthilfegruppe|foerder|kunden) ?nummer|aktenzeichen|geschaeftszeichen",
                "funder.reference",
                null);
        both(
                "erstantrag|erstmalig",
                "application.applicationKind",
                "application.applicationKind.INITIAL");
        both(
                "folgeantrag|wiederholungsantrag",
                "application.applicationKind",
                "application.applicationKind.FOLLOW_UP");
        both("nachantrag", "application.applicationKind", "application.applicationKind.SUPPLEMENT");
        both("pauschalfoerderung|pauschalantrag", "application.kind", "application.kind.LUMP_SUM");
        both("projektfoerderung|projektantrag", "application.kind", "application.kind.PROJECT");
        text("bundesland", "application.land");
        both(
                "unterschrift(?!.*(datum|name|druckbuchstaben))|stempel|^bic|swift|^fax$|bearbeitungsvermerk",
                Binding.LEFT_EMPTY,
                Binding.LEFT_EMPTY);
    }

    private static void account() {
        text("\\biban\\b", "account.iban");
        text("verfuegungsberechtigt|zeichnungsberechtigt", "account.signatories");
        both(
                "konto.*(ausschliesslich|nur fuer)|ausschliesslich.*(zweck|gruppe)",
                "account.exclusive",
                "account.exclusive");
        text("kontoinhaber", "account.holder");
        text("kreditinstitut", "account.bankName");
        box("treuhandkonto", "account.type.TRUST");
        box("unterkonto eines vereins|verbandskonto", "account.type.ASSOCIATION_SUB_ACCOUNT");
        box("unterkonto", "account.type.SUB_ACCOUNT");
        box("sparkonto|sparbuch", "account.type.SAVINGS");
        text("kontoart|art des kontos", "account.type");
    }

    private static void facts() {
        both(
                "besteht.*seit|gruendung|gegruendet|^seit wann|^seit$|existiert",
                "facts.founded",
                null);
        both(
                "offen fuer|neue (mitglieder|teilnehm|interess)",
                "facts.openToNewMembers",
                "facts.openToNewMembers");
        both(
                "professionell|therapeut|fachkraeft",
                "facts.professionallyLed",
                "facts.professionallyLed");
        text(
                "(treffen|anzahl|zahl).*(vorjahr|letzten jahr|vergangenen jahr)",
                "facts.meetingsLastYear");
        text("teilnehm", "facts.averageParticipants");
        text(
                "mitglieder(zahl)?$|(anzahl|zahl|aktive).*mitglied|gruppenmitglied|mitgliederzahl|einzelmitglied",
                "facts.activeMembers");
        text(
                "haeufigkeit|wie oft|turnus|rhythmus|gruppentreffen finden.*statt$",
                "facts.meetingFrequency");
        both(
                "(bundes|landes|dach|wohlfahrts) ?(organisation|verband)|angegliedert|zugehoerigkeit|verbandszugehoerig|zugehoerig",
                "facts.umbrellaOrganisation",
                "facts.hasUmbrella");
        text("rechtsform", "facts.legalForm");
        text("bekannt (gemacht|machung)|bekanntmachung|oeffentlich bekannt", "facts.publicity");
    }

    private static void options() {
        box(
                "^(erste x |einmal )?(woechentlich|jede woche|pro woche)",
                "facts.meetingFrequency.WEEKLY");
        box(
                "zweimal|zweite x|14 taeg|vierzehntaeg|alle zwei wochen",
                "facts.meetingFrequency.TWICE_MONTHLY");
        box(
                "monatlich|einmal (im|pro) monat|erste x (im|pro) monat",
                "facts.meetingFrequency.MONTHLY");
        box("flyer|faltblatt", "facts.publicity.FLYER");
        box("presse|zeitung", "facts.publicity.PRESS");
        box("^internetseite", "facts.publicity.WEBSITE");
        box("soziale medien|social media", "facts.publicity.SOCIAL_MEDIA");
        box("(vor ort|praesenz).*(und|hybrid).*(online|virtuell)|hybrid", "group.meetingMode.BOTH");
        box("vor ort|praesenz", "group.meetingMode.ON_SITE");
        box("online|virtuell", "group.meetingMode.ONLINE");
        box("gbr|buergerlichen rechts", "facts.legalForm.CIVIL_LAW_PARTNERSHIP");
        box("\\be v\\b|eingetragener verein", "facts.legalForm.REGISTERED_ASSOCIATION");
        both(
                "datenverwendung|datenschutz.*(kenntnis|informiert|hinweis)|einwilligung",
                null,
                "statements.dataUse");
        both(
                "erklaerung.*(abgegeben|bestaetigt)|richtigkeit|vollstaendig|verpflichte",
                null,
                "statements.declarations");
    }

    private static void money() {
        text(
                "beantragte[rns]? (\\w+ )?\\w*(foerder|betrag|summe|mittel|zuwendung|zuschuss)|antragssumme|foerderbetrag|foerdersumme|hoehe der foerderung|wird beantragt|^beantragt$",
                "plan.requested");
        text(
                "(gesamt|summe).*(ausgaben|kosten)|ausgaben (gesamt|insgesamt)|gesamtkosten|gesamtausgaben",
                "plan.expenses");
        text("(gesamt|summe).*einnahmen|einnahmen (gesamt|insgesamt)", "plan.incomes");
        both(
                "verwendungsnachweis|verwendungsbestaetigung",
                "statements.proofFiled",
                "statements.proofFiled");
        both(
                "(vorjahr|letzten jahr).*(gefoerdert|foerderung|zuschuss)|(foerderung|gefoerdert|zuschuss).*(vorjahr|letzten jahr)",
                "statements.fundedLastYear",
                "statements.fundedLastYear");
        text(
                "restmittel|kassenstand|kassenbestand|restbetrag|nicht verbraucht",
                "statements.unspent");
        text("ruecklage", "statements.reserves");
        both(
                "(weitere|andere).*(foerder|stellen|zuschuss|kostentraeger|antraege)|doppelfoerderung",
                "statements.otherFunding",
                "statements.hasOtherFunding");
        both(
                "wirtschaftsunternehmen|firmen|pharma|sponsoren|wirtschaftskooperation",
                "statements.industryTies",
                "statements.hasIndustryTies");
        text("mitgliedsbeitraege", "incomeKind.MEMBERSHIP_FEES");
        text("^spenden", "incomeKind.DONATIONS");
        text("sponsoring", "incomeKind.SPONSORING");
        text("oeffentliche(n|r)? (hand|mittel|zuwendung|zuschuss)", "incomeKind.PUBLIC_GRANTS");
        text("eigenmittel|eigenanteil", "incomeKind.OWN_FUNDS");
        text("^(raumkosten|miete|raummiete)", "category.ROOM");
        text("^(porto|portokosten)", "category.POSTAGE_PHONE");
        text("^buero(material|bedarf)", "category.OFFICE_SUPPLIES");
        text("^oeffentlichkeitsarbeit", "category.PUBLICITY");
        text("^(fortbildung|schulung|seminar)", "category.TRAINING");
        text("digitale (angebote|anwendung)", "category.DIGITAL");
    }

    private static void project() {
        text(
                "projekttitel|titel|projektbezeichnung|bezeichnung des projekt|name des projekt|projektname",
                "project.title");
        text("zielgruppe", "project.targetGroup");
        text("projektbeginn|beginn", "project.from");
        text("projektende|^ende", "project.to");
        text("laufzeit|zeitraum|durchfuehrungszeit", "project.period");
        text("ausgangslage|bedarf|anlass|problemlage", "project.background");
        text("\\bziele?\\b|projektziel|zielsetzung", "project.goals");
        text("partner", "project.partners");
        text("erfolg|indikator|auswertung|evaluation", "project.indicators");
        text("verstetigung|nachhaltigkeit|fortfuehrung", "project.continuation");
        text("massnahme|durchfuehrung|projektbeschreibung|methode|inhalt", "project.measures");
    }

    private static void group() {
        text(
                "name.*(selbsthilfegruppe|gruppe)|gruppenname|bezeichnung der (selbsthilfe)?gruppe|^selbsthilfegruppe$|antragsteller(in)?$|selbsthilfegruppe name",
                "group.name");
        text(
                "krankheitsbild|erkrankung|diagnose|indikation|^thema|krankheit|problematik",
                "group.topic");
        text("einzugs(bereich|gebiet)", "group.catchmentArea");
        text("internetseite", "group.website");
        text(
                "^treffpunkt|ort der treffen|ort der gruppentreffen|adresse der regelmaessigen|treffen statt",
                "group.meetingPlace");
        text("(name.*)?druckbuchstaben|name (der|des) unterzeichn", "signing.signer1");
        text("ort (und )?datum", "signing.cityAndToday");
    }

    private static void both(String words, String text, String box) {
        RULES.add(new Rule(Pattern.compile(words), text, box));
    }

    private static void text(String words, String value) {
        both(words, value, null);
    }

    private static void box(String words, String value) {
        both(words, null, value);
    }

    /**
     * Key of the value, or {@link Binding#LEFT_EMPTY}.
     *
     * @param normal label as {@link LabelText#normal} gives it
     */
    static Optional<String> value(String normal, FieldKind kind) {
        return RULES.stream()
                .filter(rule -> (kind == CHECK ? rule.box() : rule.text()) != null)
                .filter(rule -> rule.words().matcher(normal).find())
                .findFirst()
                .map(rule -> kind == CHECK ? rule.box() : rule.text());
    }
}
