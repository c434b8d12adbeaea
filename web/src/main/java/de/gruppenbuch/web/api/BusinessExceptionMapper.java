package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.web.ui.Texts;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Refusals of the domain as problem+json with the field. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(BusinessException refusal) {
        int status = status(refusal);
        String detail = detail(refusal);
        String field = refusal instanceof RuleViolatedException rule ? rule.field() : null;
        Problem problem = Problem.of(status, refusal.messageKey(), detail, field);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(
                        refusal instanceof RulesViolatedException several
                                ? problem.with(errors(several))
                                : problem)
                .build();
    }

    private static List<Problem.Error> errors(RulesViolatedException several) {
        return several.all().stream()
                .map(one -> new Problem.Error(one.field(), detail(one)))
                .toList();
    }

    private static String detail(BusinessException refusal) {
        return Texts.message(Locale.GERMAN, refusal.messageKey(), refusal.arguments());
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
