package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.web.ui.Texts;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Refusals of the domain as problem+json with the field. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(BusinessException refusal) {
        int status = status(refusal);
        String detail = Texts.message(Locale.GERMAN, refusal.messageKey(), refusal.arguments());
        String field = refusal instanceof RuleViolatedException rule ? rule.field() : null;
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, refusal.messageKey(), detail, field))
                .build();
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (refusal instanceof AccessDeniedException) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        return refusal instanceof StaleDataException
                ? Response.Status.CONFLICT.getStatusCode()
                : UNPROCESSABLE;
    }
}
