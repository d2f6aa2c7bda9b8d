package nl.noaberwerk.subsidies;

import java.time.YearMonth;

/** Which loonkostensubsidies are looked for. @param differing only those of which received is not what was expected */
public record LksSearch(YearMonth month, boolean differing, String text) {

    public LksSearch {
        text = text == null ? "" : text.strip();
    }
}
