package nl.noaberwerk.personnel.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.personnel.ImportDesk;
import nl.noaberwerk.personnel.file.PersonnelImports;
import nl.noaberwerk.platform.EmployerInView;

/** Reading a personnel file: choose it, see what every row would do, save it. */
@Named
@ViewScoped
public class ImportScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonnelImports imports;

    @Inject
    private EmployerInView employer;

    private final ImportDesk desk = new ImportDesk("personnel.import");
    private YearMonth month;

    @PostConstruct
    void start() {
        if (employer.employer().isPresent()) {
            month = YearMonth.from(imports.firstOpenDay(employer.id()));
        }
    }

    /** Shows what the chosen file would do, or the file of before when no other is chosen. */
    public void preview() throws IOException {
        desk.preview(file -> imports.preview(employer.id(), file, from()));
    }

    public void save() {
        desk.save(file -> imports.save(employer.id(), file, from()));
    }

    /** Begins anew; nothing was stored. */
    public String cancel() {
        return "/personnel/import.xhtml?faces-redirect=true";
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    private Optional<LocalDate> from() {
        return Optional.ofNullable(month).map(chosen -> chosen.atDay(1));
    }

    public ImportDesk getDesk() {
        return desk;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }
}
