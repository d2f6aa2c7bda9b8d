package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.WorkAdvice;
import nl.noaberwerk.bedrijfsarts.SeenCase;
import nl.noaberwerk.bedrijfsarts.SeenCases;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** The bedrijfsarts tells the employer what somebody can do: the only thing that crosses. */
@Named
@ViewScoped
public class GiveAdviceScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeenCases cases;

    @Inject
    private Advices advices;

    @Inject
    private Today today;

    private transient SeenCase seen;
    private transient List<BedrijfsartsAdvice> given;

    private Long id;
    private String author;
    private String possibilities;
    private String limitations;
    private String adaptations;
    private LocalDate expectedUntil;
    private LocalDate from;
    private BigDecimal incapacity;

    /** Called when the page opens. */
    public void open() {
        getSeen();
    }

    public SeenCase getSeen() {
        if (seen == null) {
            if (id == null) {
                throw Refused.notFound("absence.case.not-found", "");
            }
            seen = cases.open(id);
        }
        return seen;
    }

    /** What was advised before, the newest first. */
    public List<BedrijfsartsAdvice> getGiven() {
        if (given == null) {
            given = advices.of(id);
        }
        return given;
    }

    public String save() {
        boolean degree = from != null || incapacity != null;
        advices.record(
                id,
                new Advices.Draft(
                        today.date(),
                        author,
                        new WorkAdvice(possibilities, limitations, adaptations, expectedUntil),
                        degree ? List.of(new Degree(from, incapacity, false)) : List.of()));
        Notice.afterRedirect(Messages.text("bedrijfsarts.advised"));
        return "/bedrijfsarts/advice.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getPossibilities() {
        return possibilities;
    }

    public void setPossibilities(String possibilities) {
        this.possibilities = possibilities;
    }

    public String getLimitations() {
        return limitations;
    }

    public void setLimitations(String limitations) {
        this.limitations = limitations;
    }

    public String getAdaptations() {
        return adaptations;
    }

    public void setAdaptations(String adaptations) {
        this.adaptations = adaptations;
    }

    public LocalDate getExpectedUntil() {
        return expectedUntil;
    }

    public void setExpectedUntil(LocalDate expectedUntil) {
        this.expectedUntil = expectedUntil;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public BigDecimal getIncapacity() {
        return incapacity;
    }

    public void setIncapacity(BigDecimal incapacity) {
        this.incapacity = incapacity;
    }
}
