package de.gruppenbuch.domain.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No control characters except line break and tab, no halves of characters: neither the database
 * nor a Word or Excel file could hold them. Every script, right-to-left text and emoji are allowed.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]]*")
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface PlainText {

    String message() default "{de.gruppenbuch.text.control}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
