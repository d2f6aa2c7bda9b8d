package nl.noaberwerk.wages;

import nl.noaberwerk.rules.Euro;

/**
 * What an employee has had as voorschot and what of it was taken back.
 *
 * @param advanced all voorschotten that count
 * @param recovered withheld in months that were approved
 * @param planned to be withheld in months that are still open
 */
public record OpenAdvance(
        long employmentId, String personnelNumber, String name, Euro advanced, Euro recovered, Euro planned) {

    /** What she still owes. */
    public Euro open() {
        return advanced.minus(recovered);
    }

    /** What she owes and nothing takes back; below zero more would be withheld than was paid. */
    public Euro unplanned() {
        return open().minus(planned);
    }
}
