package nl.noaberwerk.letters;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;

/** Letters to an employee and those who represent her: written, kept as they were printed, and how they were sent. */
@Stateless
@DenyAll
public class Letters {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LetterPeople people;

    @Inject
    private LetterWords words;

    @Inject
    private Addressees addressees;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * Writes a letter to the employee and a copy to each representative who may receive it, dated today.
     *
     * @return the letter to the employee first
     * @throws Refused when a field is wrong, no address is known, or the kind is not for the caller
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public List<Letter> write(LetterOrder order) {
        LetterPerson person = people.required(order.employmentId());
        LetterKind kind = words.kind(order.kind());
        requireReader(kind);
        LetterTemplate template = words.holdingOn(kind.getCode(), today.date());
        LetterText text = words.filled(template, order, person);
        List<Letter> written = addressees.of(person, kind, order.about(), today.date()).stream()
                .map(to -> kept(new Letter(order, template, recording(today.date())), to, text, person))
                .toList();
        auditTrail.changed(entry(
                "brief geschreven",
                person,
                kind.getLabel() + " aan "
                        + written.stream().map(Letter::getAddressee).collect(Collectors.joining(", "))));
        return written;
    }

    /** The letter to the employee as it would be; nothing is kept. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public byte[] preview(LetterOrder order) {
        LetterPerson person = people.required(order.employmentId());
        LetterKind kind = words.kind(order.kind());
        requireReader(kind);
        LetterText text = words.filled(words.holdingOn(kind.getCode(), today.date()), order, person);
        return words.printed(
                text, addressees.of(person, kind, order.about(), today.date()).get(0), person, today.date());
    }

    /** To whom a letter of the kind about something would go today, the employee first. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.BEDRIJFSARTS})
    public List<Addressee> addressees(long employmentId, String kind, String about) {
        return addressees.of(people.required(employmentId), words.kind(kind), about == null ? "" : about, today.date());
    }

    /** Whose letters they are. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public LetterPerson person(long employmentId) {
        return people.required(employmentId);
    }

    /** The letters of one employment that the caller may see, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LetterLine> of(long employmentId) {
        LetterPerson person = people.required(employmentId);
        auditTrail.read(entry("brieven bekeken", person, "lijst"));
        return lines(database.createQuery("select l from Letter l where l.employmentId = :id", Letter.class)
                .setParameter("id", employmentId)
                .getResultList());
    }

    /** Those of them that belong to one thing, such as {@link LetterOrder#aboutCase a case}; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LetterLine> about(long employmentId, String about) {
        return of(employmentId).stream()
                .filter(line -> line.letter().getAbout().equals(about))
                .toList();
    }

    /** The PDF as it was printed; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public byte[] open(long id) {
        Letter letter = found(id);
        auditTrail.read(entry(
                "brief geopend",
                people.required(letter.getEmploymentId()),
                letter.getSubject() + ", " + Messages.shown(letter.getWrittenOn())));
        return database.find(LetterContent.class, id).opened(SecretText.configured());
    }

    /** @throws Refused when the day is missing, before the letter or still to come */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void sent(long id, SendingManner manner, LocalDate day) {
        Letter letter = found(id);
        if (manner == null) {
            throw Refused.badRequest("letters.sending.manner");
        }
        if (day == null || day.isBefore(letter.getWrittenOn()) || day.isAfter(today.date())) {
            throw new Refused("letters.sending.day", letter.getWrittenOn(), today.date());
        }
        database.persist(new LetterSending(id, manner, recording(day)));
        auditTrail.changed(entry(
                "verzending van brief vastgelegd",
                people.required(letter.getEmploymentId()),
                letter.getSubject() + " aan " + letter.getAddressee() + ": " + manner.label() + " op "
                        + Messages.shown(day)));
    }

    private Letter kept(Letter letter, Addressee to, LetterText text, LetterPerson person) {
        byte[] pdf = words.printed(text, to, person, today.date());
        database.persist(letter.to(to, text, pdf));
        database.persist(new LetterContent(letter.getId(), pdf, SecretText.configured()));
        return letter;
    }

    /** @throws Refused 404 when there is none, 403 when it is not for the caller */
    private Letter found(long id) {
        Letter letter = database.find(Letter.class, id);
        if (letter == null) {
            throw Refused.notFound("letters.unknown", id);
        }
        people.required(letter.getEmploymentId());
        requireReader(words.kind(letter.getKind()));
        return letter;
    }

    private void requireReader(LetterKind kind) {
        if (!mayRead(kind)) {
            throw Refused.forbidden("letters.kind.forbidden", kind.getLabel());
        }
    }

    private boolean mayRead(LetterKind kind) {
        return kind.getReaders().stream().anyMatch(caller::has);
    }

    private List<LetterLine> lines(List<Letter> letters) {
        Map<Long, List<LetterSending>> sendings = database.createQuery(
                        "select s from LetterSending s where s.letterId in :ids order by s.id", LetterSending.class)
                .setParameter("ids", letters.stream().map(Letter::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(LetterSending::getLetterId));
        return letters.stream()
                .map(letter -> new LetterLine(
                        letter,
                        words.kind(letter.getKind()),
                        Objects.requireNonNullElse(sendings.get(letter.getId()), List.of())))
                .filter(line -> mayRead(line.kind()))
                .sorted((one, other) ->
                        Long.compare(other.letter().getId(), one.letter().getId()))
                .toList();
    }

    private Recording recording(LocalDate day) {
        return new Recording(day, today.now(), caller.name(), "");
    }

    private static AuditEntry entry(String what, LetterPerson person, String details) {
        return new AuditEntry(
                what,
                "persoon " + person.employment().getPersonnelNumber(),
                person.employment().getEmployerId(),
                details);
    }
}
