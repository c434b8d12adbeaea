package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who runs this installation and, for signed-in people, which contact point looks after them. */
@Named
@RequestScoped
public class SiteView {

    @Inject private CurrentUser currentUser;
    @Inject private ContactPointService contactPointService;

    private Optional<ContactPointDetails> office;

    public boolean isOperatorKnown() {
        return !Setting.OPERATOR_NAME.get().isBlank();
    }

    public List<String> getOperatorLines() {
        List<String> lines = new ArrayList<>();
        lines.add(Setting.OPERATOR_NAME.get());
        lines.addAll(List.of(Setting.OPERATOR_ADDRESS.get().split("\\s*,\\s*")));
        lines.add(labelled("imprint.phone", Setting.OPERATOR_PHONE.get()));
        lines.add(labelled("imprint.email", Setting.OPERATOR_EMAIL.get()));
        return withoutBlanks(lines.stream());
    }

    public boolean isOfficeKnown() {
        return findOffice().isPresent();
    }

    /** Null for people of no contact point. */
    public ContactPointDetails getOffice() {
        return findOffice().orElse(null);
    }

    public List<String> getOfficeLines() {
        return findOffice()
                .map(
                        known ->
                                withoutBlanks(
                                        Stream.of(
                                                known.name(),
                                                labelled("imprint.carrier", known.carrier()),
                                                known.street(),
                                                known.postalCode() + " " + known.city(),
                                                labelled("imprint.phone", known.phone()),
                                                labelled("imprint.email", known.email()))))
                .orElse(List.of());
    }

    /** E-mail address of the contact point, else of the operator; empty if neither is known. */
    public String getEmail() {
        return findOffice()
                .map(ContactPointDetails::email)
                .filter(email -> !email.isBlank())
                .orElseGet(Setting.OPERATOR_EMAIL::get);
    }

    private Optional<ContactPointDetails> findOffice() {
        if (office == null) {
            office =
                    currentUser
                            .find()
                            .filter(
                                    caller ->
                                            caller.may(Permission.VIEW_WORK)
                                                    || caller.may(Permission.VIEW_OWN_GROUP))
                            .map(caller -> contactPointService.own());
        }
        return office;
    }

    private static String labelled(String key, String value) {
        return value.isBlank() ? "" : Texts.message(FacesContext.getCurrentInstance(), key, value);
    }

    private static List<String> withoutBlanks(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).toList();
    }
}
