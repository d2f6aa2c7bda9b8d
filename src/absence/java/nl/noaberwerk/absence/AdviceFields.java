package nl.noaberwerk.absence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An advice of the bedrijfsarts as it is typed, by himself or by who got it; {@code /absence/advice-fields.xhtml} shows it. */
public class AdviceFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DEGREES = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private LocalDate day;
    private String author;
    private String possibilities;
    private String limitations;
    private String adaptations;
    private LocalDate expectedUntil;
    private final ArrayList<DegreeFields> degrees = new ArrayList<>(
            Stream.generate(DegreeFields::new).limit(MOST_DEGREES).toList());

    /** @param day on which it is given, until another is typed */
    public AdviceFields(LocalDate day) {
        this.day = day;
    }

    /** A percentage from a day on. */
    public static class DegreeFields implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate from;
        private BigDecimal incapacity;
        private boolean therapy;

        private boolean isFilled() {
            return from != null || incapacity != null || therapy;
        }

        private Degree degree() {
            return new Degree(from, incapacity == null && therapy ? WHOLE : incapacity, therapy);
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

    /** What was typed; nothing of it is checked yet. */
    public Advices.Draft draft() {
        return new Advices.Draft(
                day,
                author,
                new WorkAdvice(possibilities, limitations, adaptations, expectedUntil),
                degrees.stream()
                        .filter(DegreeFields::isFilled)
                        .map(DegreeFields::degree)
                        .toList());
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
