package nl.noaberwerk.personnel;

import java.time.LocalDate;

/**
 * Something that an area keeps and that came to its end.
 *
 * @param id by which the area erases it
 * @param employmentId whose it is
 * @param ended the last day of what it is about, from which its term is counted: last day of the case or of the service
 * @param what without names and without contents: "verzuimdossier 12-1-2023 tot en met 3-2-2023"
 */
public record RetainedItem(long id, long employmentId, LocalDate ended, String what) {}
