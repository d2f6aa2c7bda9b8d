package nl.noaberwerk.testing;

import java.time.LocalDate;
import nl.noaberwerk.platform.Today;

/** The day on which it all happens. */
public final class Day extends Today {

    public LocalDate date = LocalDate.parse("2026-11-10");

    @Override
    public LocalDate date() {
        return date;
    }
}
