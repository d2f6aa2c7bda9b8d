package nl.noaberwerk.accountability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.participation.Arbeidsjaren;
import nl.noaberwerk.placement.Werksoort;

/** How somebody stood in service at the end of a month. @param werksoort empty when none is recorded */
record MonthOfYear(LocalDate day, BigDecimal hours, BigDecimal fullWeek, Optional<Werksoort> werksoort) {

    Arbeidsjaren.MonthEnd end() {
        return new Arbeidsjaren.MonthEnd(hours, fullWeek);
    }
}
