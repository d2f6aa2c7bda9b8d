package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * On which terms somebody is placed with a host employer.
 *
 * @param contractId contract with the host; null without
 * @param expectedEnd last day as it is expected; null when none is known
 * @param noticeOn on which day notice was given; null while none was
 * @param ended from this fact on there is no placement with a host; what kind of work somebody is for stays as it was
 */
@Embeddable
public record Agreement(
        @Column(name = "contract_id") Long contractId,
        String function,
        @Column(name = "expected_end") LocalDate expectedEnd,
        @Column(name = "notice_on") LocalDate noticeOn,
        boolean ended) {

    static final Agreement NONE = new Agreement(null, null, null, null, false);

    /** After the last day of a placement. */
    static Agreement over(LocalDate noticeOn) {
        return new Agreement(null, null, null, noticeOn, true);
    }
}
