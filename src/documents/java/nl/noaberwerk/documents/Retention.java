package nl.noaberwerk.documents;

import java.time.LocalDate;

/** From when the years of keeping a document are counted. */
public enum Retention {
    /** Full calendar years after the one in which the employment ended. */
    CALENDAR_YEARS {
        @Override
        LocalDate lastDay(LocalDate endOfService, int years) {
            return LocalDate.of(endOfService.getYear() + years, 12, 31);
        }
    },

    /** Years from the last day in service. */
    YEARS {
        @Override
        LocalDate lastDay(LocalDate endOfService, int years) {
            return endOfService.plusYears(years);
        }
    };

    /** The last day on which the document is kept. */
    abstract LocalDate lastDay(LocalDate endOfService, int years);

    /** "5 volle kalenderjaren na het einde van het dienstverband". */
    String inWords(int years) {
        return years + (this == CALENDAR_YEARS ? " volle kalenderjaren" : " jaar")
                + " na het einde van het dienstverband";
    }
}
