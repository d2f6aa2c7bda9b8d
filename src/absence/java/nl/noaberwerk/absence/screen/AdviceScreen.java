package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.absence.CaseView;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.WorkAdvice;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** The advice of the bedrijfsarts as it came in, with up to three percentages from days on. */
@Named
@ViewScoped
public class AdviceScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DEGREES = 3;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Advices advices;

    @Inject
    private Today today;

    private Long id;
    private String name;
    private LocalDate day;
    private String author;
    private String possibilities;
    private String limitations;
    private String adaptations;
    private LocalDate expectedUntil;
    private List<DegreeFields> degrees = new ArrayList<>();

    /** A percentage from a day on, as it is typed. */
    public static class DegreeFields implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate from;
        private BigDecimal incapacity;
        private boolean therapy;

        private boolean isFilled() {
            return from != null || incapacity != null || therapy;
        }

        private Degree degree() {
            return new Degree(from, incapacity == null && therapy ? BigDecimal.valueOf(100) : incapacity, therapy);
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

        public boolean isTherapy() {
            return therapy;
        }

        public void setTherapy(boolean therapy) {
            this.therapy = therapy;
        }
    }

    /** Called when the page opens. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("absence.case.not-found", "");
        }
        CaseView view = cases.open(id);
        name = view.name().full();
        day = today.date();
        degrees = new ArrayList<>(
                Stream.generate(DegreeFields::new).limit(MOST_DEGREES).toList());
    }

    public String save() {
        advices.record(
                id,
                new Advices.Draft(
                        day,
                        author,
                        new WorkAdvice(possibilities, limitations, adaptations, expectedUntil),
                        degrees.stream()
                                .filter(DegreeFields::isFilled)
                                .map(DegreeFields::degree)
                                .toList()));
        Notice.afterRedirect(Messages.text("absence.advice.done", day));
        return "/absence/case.xhtml?faces-redirect=true&id=" + id + "&deel=advice";
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public List<DegreeFields> getDegrees() {
        return degrees;
    }
}
