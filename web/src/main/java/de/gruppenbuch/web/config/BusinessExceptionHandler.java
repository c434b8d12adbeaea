package de.gruppenbuch.web.config;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.web.ui.FieldMessages;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The one place that turns refusals of the domain into sentences at their fields; what people typed
 * stays. Anything unknown goes on to the server's error page, which shows an error number.
 */
public class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    public BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            if (isHandled(faces, event)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isHandled(FacesContext faces, ExceptionQueuedEvent event) {
        Throwable thrown = event.getContext().getException();
        Optional<BusinessException> refusal = find(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            return handle(faces, refusal.get());
        }
        if (find(thrown, OptimisticLockException.class).isPresent()) {
            return handle(faces, new StaleDataException());
        }
        Optional<ConstraintViolationException> shape =
                find(thrown, ConstraintViolationException.class);
        shape.ifPresent(violations -> FieldMessages.add(faces, violations));
        return shape.isPresent() && isBeforeRendering(faces);
    }

    private static boolean handle(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return send(faces, HttpServletResponse.SC_NOT_FOUND);
        }
        if (refusal instanceof AccessDeniedException) {
            return send(faces, HttpServletResponse.SC_FORBIDDEN);
        }
        FieldMessages.add(faces, refusal);
        return isBeforeRendering(faces);
    }

    private static boolean isBeforeRendering(FacesContext faces) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static boolean send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (IllegalStateException alreadyWritten) {
            throw new FacesException(alreadyWritten);
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return Optional.of(wanted.cast(cause));
            }
        }
        return Optional.empty();
    }
}
