package nl.noaberwerk.platform.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import nl.noaberwerk.rules.Euro;

/** Keeps a {@link Euro} as a numeric column. */
@Converter(autoApply = true)
public class EuroConverter implements AttributeConverter<Euro, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Euro amount) {
        return amount == null ? null : amount.value();
    }

    @Override
    public Euro convertToEntityAttribute(BigDecimal stored) {
        return stored == null ? null : new Euro(stored);
    }
}
