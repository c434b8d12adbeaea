package de.gruppenbuch.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** Stores moments as {@code timestamptz}; Jakarta Persistence 3.1 knows no {@link Instant}. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
