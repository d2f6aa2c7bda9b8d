package nl.noaberwerk.arbo.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Appointed;
import nl.noaberwerk.arbo.Preventiemedewerker;
import nl.noaberwerk.arbo.Preventiemedewerkers;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** Who is preventiemedewerker; the form adds one, or changes the one that was chosen. */
@Named
@ViewScoped
public class PreventiemedewerkersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Preventiemedewerkers preventiemedewerkers;

    @Inject
    private ArboRights rights;

    @Inject
    private EmployerInView employer;

    private transient List<Preventiemedewerker> rows;

    private Long id;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean director;
    private LocalDate orConsentOn;

    /** Called when the page opens: with what is known of the one that was chosen. */
    public void open() {
        getRows().stream()
                .filter(one -> one.getId().equals(id))
                .map(Preventiemedewerker::getAppointed)
                .findFirst()
                .ifPresent(known -> {
                    name = known.name();
                    firstDay = known.firstDay();
                    lastDay = known.lastDay();
                    director = known.director();
                    orConsentOn = known.orConsentOn();
                });
    }

    public List<Preventiemedewerker> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? preventiemedewerkers.list(employer.id()) : List.of();
        }
        return rows;
    }

    /** What is not as the law asks; empty when all is well. */
    public String getFinding() {
        return employer.employer().isPresent()
                ? preventiemedewerkers.finding(employer.id()).orElse("")
                : "";
    }

    public String save() {
        Appointed asked = new Appointed(name, firstDay, lastDay, director, orConsentOn);
        if (id == null) {
            preventiemedewerkers.add(employer.id(), asked);
        } else {
            preventiemedewerkers.change(id, asked);
        }
        Notice.afterRedirect(Messages.text("arbo.preventiemedewerker.saved"));
        return "/arbo/preventiemedewerkers.xhtml?faces-redirect=true";
    }

    public boolean isMayChange() {
        return rights.coordinatesOrAdvises();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean getDirector() {
        return director;
    }

    public void setDirector(boolean director) {
        this.director = director;
    }

    public LocalDate getOrConsentOn() {
        return orConsentOn;
    }

    public void setOrConsentOn(LocalDate orConsentOn) {
        this.orConsentOn = orConsentOn;
    }
}
