package nl.noaberwerk.incidents.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaberwerk.incidents.AccidentRegister;
import nl.noaberwerk.incidents.RegisterRow;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The list of accidents of art. 9 lid 2 Arbowet, of one year. */
@Named("accidentRegisterScreen")
@ViewScoped
public class RegisterScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 6;

    @Inject
    private AccidentRegister register;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<RegisterRow> rows;
    private Integer year;

    public List<RegisterRow> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? register.of(employer.id(), getYear()) : List.of();
        }
        return rows;
    }

    /** Above so many working days. */
    public BigDecimal getLimit() {
        return register.limit(today.date());
    }

    public List<Integer> getYears() {
        int now = today.date().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    public String getDownload() {
        return "/api/accident-register/list.csv?employer=" + employer.getId() + "&year=" + getYear();
    }

    public Integer getYear() {
        return Optional.ofNullable(year).orElseGet(() -> today.date().getYear());
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
