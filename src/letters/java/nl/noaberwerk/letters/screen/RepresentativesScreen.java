package nl.noaberwerk.letters.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import nl.noaberwerk.letters.LetterPerson;
import nl.noaberwerk.letters.LetterTopic;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.NewRepresentative;
import nl.noaberwerk.letters.RepresentativeKind;
import nl.noaberwerk.letters.RepresentativeLine;
import nl.noaberwerk.letters.Representatives;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who gets copies of the letters of one employee. */
@Named
@ViewScoped
public class RepresentativesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Representatives representatives;

    @Inject
    private Letters letters;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<RepresentativeLine> lines;
    private transient LetterPerson person;
    private final RepresentativeFields fields = new RepresentativeFields();
    private Long id;
    private Long ended;
    private LocalDate lastDay;

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        fields.setValidFrom(today.date());
        lastDay = today.date();
    }

    /** Of the employee of a dossier; read once per request. */
    public List<RepresentativeLine> lines(Long employmentId) {
        if (lines == null) {
            lines = representatives.of(employmentId);
        }
        return lines;
    }

    public List<RepresentativeLine> getLines() {
        return lines(id);
    }

    /** Those who get letters today. */
    public List<RepresentativeLine> holding(Long employmentId) {
        return lines(employmentId).stream()
                .filter(line -> line.holdsOn(today.date()))
                .toList();
    }

    /** Those whose end is not known yet. */
    public List<RepresentativeLine> getUnended() {
        return getLines().stream().filter(line -> line.end().isEmpty()).toList();
    }

    public boolean holds(RepresentativeLine line) {
        return line.holdsOn(today.date());
    }

    public LetterPerson getPerson() {
        if (person == null) {
            person = letters.person(id);
        }
        return person;
    }

    public String add() {
        EnumSet<LetterTopic> receives = EnumSet.noneOf(LetterTopic.class);
        Arrays.stream(fields.getReceives()).map(LetterTopic::valueOf).forEach(receives::add);
        representatives.add(
                id,
                new NewRepresentative(
                        fields.getKind(),
                        fields.getName(),
                        new Address(
                                fields.getStreet(), fields.getHouseNumber(), fields.getPostalCode(), fields.getCity()),
                        fields.getEmail(),
                        receives,
                        fields.getValidFrom()));
        Notice.afterRedirect(Messages.text("letters.representative.added", fields.getName()));
        return again();
    }

    public String end() {
        representatives.end(id, ended, lastDay);
        Notice.afterRedirect(Messages.text("letters.representative.end-saved", lastDay));
        return again();
    }

    private String again() {
        return "/letters/representatives.xhtml?faces-redirect=true&id=" + id;
    }

    public List<RepresentativeKind> getKinds() {
        return Arrays.asList(RepresentativeKind.values());
    }

    public List<LetterTopic> getTopics() {
        return Arrays.asList(LetterTopic.values());
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public RepresentativeFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
