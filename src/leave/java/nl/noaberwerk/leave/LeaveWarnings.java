package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Warns people by letter, twice for each year, that hours of the law lapse; without a warning they do not. */
@Stateless
@DenyAll
public class LeaveWarnings {

    static final String KIND = "VERLOF_VERVALT";

    /** Letters per time: more would keep the transaction too long. */
    public static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WarningRows rows;

    @Inject
    private Letters letters;

    @Inject
    private LeaveAccess access;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** What was done, or could not be. */
    public record Sent(int letters, List<String> problems, int waiting) {}

    /** The round that runs today; empty between two of them. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<WarningRound> round() {
        return WarningRound.on(today.date(), lawBook.current());
    }

    /** Who must still be warned in this round; nothing is written. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<WarningRow> waiting(long employerId) {
        access.requireEmployer(employerId);
        return round().map(round -> rows.waiting(employerId, round)).orElse(List.of());
    }

    /** The warnings of one employer and year, the newest first; at most so many. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public List<LeaveWarning> of(long employerId, int year, int most) {
        access.requireEmployer(employerId);
        return database.createQuery(
                        "select w from LeaveWarning w where w.employerId = :employer and w.year = :year order by w.id desc",
                        LeaveWarning.class)
                .setParameter("employer", employerId)
                .setParameter("year", year)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Writes the letters of the next hundred people and keeps that they were warned.
     *
     * @param phone for questions, as it stands in the letter
     * @param manner how the letters go out today
     * @throws Refused when no round runs, or a field is missing
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Sent send(long employerId, String phone, SendingManner manner) {
        access.requireEmployer(employerId);
        if (phone == null || phone.isBlank()) {
            throw Refused.badRequest("leave.warning.phone");
        }
        if (manner == null || manner == SendingManner.NOT_SENT) {
            throw Refused.badRequest("leave.warning.manner");
        }
        WarningRound round = round().orElseThrow(() -> new Refused("leave.warning.no-round"));
        List<WarningRow> all = rows.waiting(employerId, round);
        Map<Long, Boolean> addressed = rows.addressed(
                all.stream().limit(AT_ONCE).map(WarningRow::employmentId).toList(), today.date());
        List<String> problems = new ArrayList<>();
        int written = 0;
        for (WarningRow row : all.stream().limit(AT_ONCE).toList()) {
            if (addressed.getOrDefault(row.employmentId(), false)) {
                warn(row, round, phone.strip(), manner);
                written++;
            } else {
                problems.add(Messages.text("leave.warning.no-address", row.name(), row.personnelNumber()));
            }
        }
        return new Sent(written, problems, all.size() - written);
    }

    /** The letter to the first of them whose address is known, as it would be; nothing is kept. @throws Refused when that is nobody */
    @RolesAllowed(Role.HR_ADVISEUR)
    public byte[] preview(long employerId, String phone) {
        access.requireEmployer(employerId);
        if (phone == null || phone.isBlank()) {
            throw Refused.badRequest("leave.warning.phone");
        }
        WarningRound round = round().orElseThrow(() -> new Refused("leave.warning.no-round"));
        List<WarningRow> first =
                rows.waiting(employerId, round).stream().limit(AT_ONCE).toList();
        Map<Long, Boolean> addressed =
                rows.addressed(first.stream().map(WarningRow::employmentId).toList(), today.date());
        return first.stream()
                .filter(row -> addressed.getOrDefault(row.employmentId(), false))
                .findFirst()
                .map(row -> letters.preview(order(row, phone.strip())))
                .orElseThrow(() -> new Refused("leave.warning.nobody"));
    }

    private static LetterOrder order(WarningRow row, String phone) {
        return new LetterOrder(
                KIND,
                row.employmentId(),
                "",
                Map.of(
                        "uren",
                        Messages.shown(row.hours()) + " uur",
                        "jaar",
                        String.valueOf(row.year()),
                        "vervalt",
                        row.lapsesOn().toString(),
                        "telefoon",
                        phone));
    }

    private void warn(WarningRow row, WarningRound round, String phone, SendingManner manner) {
        LetterOrder order = order(row, phone);
        List<Letter> written = letters.write(order);
        database.flush();
        written.forEach(letter -> letters.sent(letter.getId(), manner, today.date()));
        LocalDate day = today.date();
        database.persist(new LeaveWarning(
                row, round.round(), written.get(0).getId(), new Recording(day, today.now(), access.account(), "")));
    }
}
