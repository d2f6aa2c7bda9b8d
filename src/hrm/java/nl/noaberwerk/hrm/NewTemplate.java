package nl.noaberwerk.hrm;

import java.time.LocalDate;

/**
 * Words for an advice as they shall be from a day on.
 *
 * @param code of the words that change; null or empty for new ones
 * @param category code of the category for which they are meant
 */
public record NewTemplate(String code, String category, String title, String body, boolean inUse, LocalDate from) {}
