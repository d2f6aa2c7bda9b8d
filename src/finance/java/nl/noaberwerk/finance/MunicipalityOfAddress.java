package nl.noaberwerk.finance;

import nl.noaberwerk.personnel.Municipalities;
import nl.noaberwerk.platform.Messages;

/** In which municipality an address of an envelope lies, in words for a report. */
final class MunicipalityOfAddress {

    private MunicipalityOfAddress() {}

    /** @param address lines of an envelope; the last has postal code and place */
    static String of(String address) {
        String last = address.substring(address.lastIndexOf('\n') + 1).strip();
        String place = last.replaceFirst("^\\d{4}\\s?[A-Za-z]{2}\\s+", "");
        if (place.isEmpty()) {
            return Messages.text("finance.costs.no-place");
        }
        return Municipalities.of(place).orElseGet(() -> Messages.text("finance.costs.unknown-place", place));
    }
}
