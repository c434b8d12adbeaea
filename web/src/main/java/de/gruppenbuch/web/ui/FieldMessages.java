package de.gruppenbuch.web.ui;

import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;

/**
 * Puts sentences at the fields they belong to; a field that the page does not show gets its
 * sentence at the top.
 */
public final class FieldMessages {

    private FieldMessages() {}

    public static void add(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof RulesViolatedException several) {
            several.all().forEach(one -> addOne(faces, one));
        } else {
            addOne(faces, refusal);
        }
    }

    private static void addOne(FacesContext faces, BusinessException refusal) {
        String text = Texts.message(faces, refusal.messageKey(), refusal.arguments());
        String field = refusal instanceof RuleViolatedException rule ? rule.field() : "";
        add(faces, field, text);
    }

    /** Shapes that the domain refuses: the last name of the path is the property of the command. */
    public static void add(FacesContext faces, ConstraintViolationException refusal) {
        for (ConstraintViolation<?> violation : refusal.getConstraintViolations()) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = node.getName();
            }
            add(faces, field, violation.getMessage());
        }
    }

    /**
     * @param field id of the input; empty or unknown for a message at the top
     */
    public static void add(FacesContext faces, String field, String text) {
        String clientId = clientId(faces, field);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    private static String clientId(FacesContext faces, String field) {
        if (field == null || field.isEmpty() || faces.getViewRoot() == null) {
            return null;
        }
        String[] found = new String[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (context, component) -> {
                            if (component instanceof UIInput && field.equals(component.getId())) {
                                found[0] = component.getClientId(faces);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found[0];
    }

    /** Whether a component with this id carries a message. */
    static boolean isAt(FacesContext faces, String id) {
        return faces.getClientIdsWithMessages() != null && clientIdWithMessage(faces, id) != null;
    }

    private static String clientIdWithMessage(FacesContext faces, String id) {
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String clientId = ids.next();
            if (clientId != null && (clientId.equals(id) || clientId.endsWith(":" + id))) {
                return clientId;
            }
        }
        return null;
    }

    static String focusId(FacesContext faces, String clientId) {
        String[] target = {clientId};
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        clientId,
                        (context, component) -> {
                            if (isGroup(component)) {
                                target[0] = clientId + ":0";
                            }
                        });
        return target[0];
    }

    private static boolean isGroup(UIComponent component) {
        String renderer = component.getRendererType();
        return renderer != null
                && (renderer.endsWith("jakarta.faces.Radio")
                        || renderer.equals("jakarta.faces.Checkbox"))
                && !(component instanceof jakarta.faces.component.UISelectBoolean);
    }
}
