package nl.noaberwerk.personnel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Month;

/** Keeps a month of the year as its number, 1 to 12. */
@Converter
public class MonthNumber implements AttributeConverter<Month, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Month month) {
        return month == null ? null : month.getValue();
    }

    @Override
    public Month convertToEntityAttribute(Integer number) {
        return number == null ? null : Month.of(number);
    }
}
