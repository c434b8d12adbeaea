package de.gruppenbuch.web.page;

import static de.gruppenbuch.web.page.Xhtml.attributes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a page, template or tag file must not hold. */
enum XhtmlRule {
    /** Texts come from the bundles, else there is no English page. */
    LITERAL_TEXT(XhtmlRule::literalTexts),
    /** The content security policy forbids them; style belongs into the one style sheet. */
    INLINE_CODE(XhtmlRule::inlineCode),
    /** Mojarra writes inline scripts for them, which the content security policy forbids. */
    SCRIPTED_FACES(page -> named(page, Set.of("f:ajax", "h:commandLink", "h:commandScript"))),
    /** Pages of leads and the public work without JavaScript and stay small. */
    PRIMEFACES_OUTSIDE_STAFF(XhtmlRule::primeFacesOutsideStaff),
    /** They failed the accessibility trial, have open bugs or lose what was typed. */
    WARNED_OF(XhtmlRule::warnedOf),
    /**
     * gb:form writes the nonce field; another tag with a form of its own has to begin it with that
     * field. A search, which changes nothing, may be plain GET.
     */
    FORM_PAST_THE_TAG(XhtmlRule::formsPastTheTag),
    /** One form a page, or a reason in {@link #SEVERAL_FORMS}; each further one has an id. */
    SEVERAL_FORMS_AT_ONCE(XhtmlRule::severalForms),
    /** A page that is longer wants another tag. */
    TOO_LONG(page -> page.source().lines().count() > 150 ? List.of("more than 150 lines") : none());

    /** Pages with more than one form; each belongs to another line or another decision. */
    static final Map<String, String> SEVERAL_FORMS =
            Map.of(
                    "pages/arbeit/einstellungen/brief.xhtml", "upload, or choose another template",
                    "pages/arbeit/foerderung-anlagen.xhtml", "add an enclosure, or move one",
                    "pages/arbeit/anfragen.xhtml", "count, or take a line back",
                    "pages/arbeit/antrag.xhtml", "decide, or take the decision back",
                    "pages/arbeit/einstellungen/menschen.xhtml", "invite, or close an access",
                    "pages/arbeit/einstellungen/schluessel.xhtml", "create, or revoke a key");

    private static final String STAFF = "pages/arbeit/";
    private static final String TAGS = "WEB-INF/tags/";
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}[.,:]? \\p{L}|[äöüßÄÖÜ]|^\\p{Lu}\\p{Ll}");

    /** Attributes whose value people see or hear. */
    private static final Set<String> SEEN =
            Set.of(
                    "title",
                    "alt",
                    "label",
                    "placeholder",
                    "aria-label",
                    "itemLabel",
                    "hint",
                    "header",
                    "headerText",
                    "footerText",
                    "emptyMessage",
                    "summary",
                    "requiredMessage",
                    "converterMessage",
                    "validatorMessage",
                    "currentPageReportTemplate");

    private static final Set<String> VALUE_IS_SEEN =
            Set.of("h:outputText", "h:outputLabel", "h:commandButton", "p:commandButton", "h:link");

    /** Names that are the same in every language. */
    private static final Pattern BRAND = Pattern.compile("\\b(Gruppenbuch|Word|Excel)\\b");

    private static final Set<String> NEVER =
            Set.of(
                    "p:breadCrumb",
                    "p:clientValidator",
                    "p:editor",
                    "p:imageCropper",
                    "p:inputNumber",
                    "p:message",
                    "p:messages",
                    "p:panel",
                    "p:remoteCommand",
                    "p:selectOneButton",
                    "p:selectOneMenu",
                    "p:sidebar",
                    "p:staticMessage",
                    "p:steps",
                    "p:tabMenu",
                    "p:textEditor",
                    "p:timeline");

    @SuppressWarnings("ImmutableEnumChecker") // methods of this class, which hold nothing
    private final Function<Xhtml, List<String>> check;

    XhtmlRule(Function<Xhtml, List<String>> check) {
        this.check = check;
    }

    List<String> violations(Xhtml page) {
        return check.apply(page).stream()
                .map(what -> page.path() + ": " + name() + ": " + what)
                .toList();
    }

    private static List<String> literalTexts(Xhtml page) {
        Stream<String> seen =
                page.elements()
                        .flatMap(
                                element ->
                                        attributes(element)
                                                .filter(each -> isSeen(element, each))
                                                .map(Attr::getValue));
        Stream<String> sentences =
                found(EXPRESSION, page.source(), 0)
                        .flatMap(expression -> found(QUOTED, expression, 1))
                        .filter(quoted -> SENTENCE.matcher(quoted).find());
        return Stream.concat(
                        sentences,
                        Stream.concat(page.texts().stream(), seen)
                                .map(text -> EXPRESSION.matcher(text).replaceAll("").strip())
                                .filter(
                                        text ->
                                                WORD.matcher(BRAND.matcher(text).replaceAll(""))
                                                        .find()))
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(match -> match.group(group));
    }

    private static boolean isSeen(Element element, Attr attribute) {
        String local = attribute.getLocalName();
        return SEEN.contains(local)
                || (local.equals("value") && VALUE_IS_SEEN.contains(Xhtml.name(element)));
    }

    private static List<String> inlineCode(Xhtml page) {
        Stream<String> attributes =
                page.elements()
                        .flatMap(Xhtml::attributes)
                        .map(Attr::getLocalName)
                        .filter(local -> local.equals("style") || local.matches("on[a-z]+"));
        Stream<String> elements =
                page.elements()
                        .filter(
                                each ->
                                        Set.of("script", "style").contains(Xhtml.name(each))
                                                || isBody(each))
                        .map(Xhtml::name);
        return Stream.concat(attributes, elements).toList();
    }

    private static boolean isBody(Element element) {
        return Set.of("h:outputScript", "h:outputStylesheet").contains(Xhtml.name(element))
                && !element.hasAttribute("name");
    }

    private static List<String> primeFacesOutsideStaff(Xhtml page) {
        return page.path().startsWith(STAFF)
                ? none()
                : page.elements().map(Xhtml::name).filter(each -> each.startsWith("p:")).toList();
    }

    private static List<String> warnedOf(Xhtml page) {
        Stream<String> conditional = page.elements().filter(XhtmlRule::isWrongUse).map(Xhtml::name);
        return Stream.concat(named(page, NEVER).stream(), conditional).toList();
    }

    private static boolean isWrongUse(Element element) {
        return switch (Xhtml.name(element)) {
            case "p:datePicker" -> !element.getAttribute("keepInvalid").equals("true");
            case "p:fileUpload" -> !element.getAttribute("mode").equals("advanced");
            case "p:autoComplete" -> element.hasAttribute("multiple");
            case "p:progressBar", "p:chart" -> !element.hasAttribute("ariaLabel");
            case "p:password" -> element.hasAttribute("toggleMask");
            case "p:outputLabel" -> !element.getAttribute("indicateRequired").equals("false");
            case "p:dataTable" ->
                    element.hasAttribute("virtualScroll")
                            || (element.hasAttribute("paginator")
                                    && !element.hasAttribute("paginatorPosition"));
            default -> false;
        };
    }

    private static List<String> formsPastTheTag(Xhtml page) {
        Set<String> past = Set.of("h:form", "o:form", "p:form", "form");
        return page.elements()
                .filter(element -> past.contains(Xhtml.name(element)))
                .filter(element -> !element.getAttribute("method").equals("get"))
                .filter(element -> !(page.path().startsWith(TAGS) && beginsWithNonce(element)))
                .map(Xhtml::name)
                .toList();
    }

    private static boolean beginsWithNonce(Element form) {
        Element first = (Element) form.getElementsByTagName("*").item(0);
        return first != null
                && Xhtml.name(first).equals("input")
                && first.getAttribute("name").equals("primefaces.nonce")
                && first.getAttribute("value").equals("#{viewScope['primefaces.nonce']}");
    }

    private static List<String> severalForms(Xhtml page) {
        List<String> ids =
                page.elements("gb:form").map(element -> element.getAttribute("id")).toList();
        boolean several = ids.size() > 1;
        if (several != SEVERAL_FORMS.containsKey(page.path())) {
            return List.of(ids.size() + " forms, and the list of reasons says otherwise");
        }
        return Set.copyOf(ids).size() == ids.size() ? none() : List.of("two forms with one id");
    }

    private static List<String> named(Xhtml page, Set<String> names) {
        return page.elements().map(Xhtml::name).filter(names::contains).toList();
    }

    private static List<String> none() {
        return List.of();
    }
}
