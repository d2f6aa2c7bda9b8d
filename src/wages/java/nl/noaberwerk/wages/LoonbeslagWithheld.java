package nl.noaberwerk.wages;

import java.time.YearMonth;
import nl.noaberwerk.rules.Euro;

/** Tells that an approved run withheld this amount for a loonbeslag; fired once per order and run. */
public record LoonbeslagWithheld(long orderId, long runId, YearMonth month, Euro amount) {}
