package de.gruppenbuch.web.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A value of the wrong shape as problem+json with its field. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(ConstraintViolationException refusal) {
        ConstraintViolation<?> first = refusal.getConstraintViolations().iterator().next();
        String field = "";
        for (Path.Node node : first.getPropertyPath()) {
            field = node.getName();
        }
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(UNPROCESSABLE, "shape", first.getMessage(), field))
                .build();
    }
}
