package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.privacy.AccessLog;
import nl.noaberwerk.privacy.Accesses;

/** Who saw the file of one person; for whom is asked stands in the address. */
@Named
@ViewScoped
public class AccessScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccessLog log;

    @Inject
    private EmployerInView employer;

    private String personnelNumber;
    private transient List<Accesses.Seen> rows;

    /** Called when the page opens. */
    public void open() {
        if (personnelNumber == null || personnelNumber.isBlank()) {
            return;
        }
        try {
            rows = log.of(employer.id(), personnelNumber);
        } catch (Refused refused) {
            Notice.error(refused.getMessage());
        }
    }

    /** Nothing before somebody was asked for. */
    public List<Accesses.Seen> getRows() {
        return rows == null ? List.of() : rows;
    }

    public boolean isAsked() {
        return rows != null;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public void setPersonnelNumber(String personnelNumber) {
        this.personnelNumber = personnelNumber;
    }
}
