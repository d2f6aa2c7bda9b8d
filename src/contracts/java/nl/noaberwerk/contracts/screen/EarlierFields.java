package nl.noaberwerk.contracts.screen;

import java.io.Serializable;
import java.time.LocalDate;

/** A contract from before as it is filled in on the page. */
public final class EarlierFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String employer;
    private LocalDate first;
    private LocalDate last;

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
