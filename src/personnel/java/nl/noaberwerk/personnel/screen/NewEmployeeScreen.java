package nl.noaberwerk.personnel.screen;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.personnel.file.ImportPreview;
import nl.noaberwerk.personnel.file.PersonnelImports;
import nl.noaberwerk.personnel.file.ReceivedFile;
import nl.noaberwerk.personnel.file.RowState;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** A new employee typed in: goes the way of a file of one row, so that exactly the same is checked. */
@Named
@ViewScoped
public class NewEmployeeScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MAXIMUM = 100_000;

    @Inject
    private transient PersonnelImports imports;

    @Inject
    private transient Employees employees;

    @Inject
    private EmployerInView employerInView;

    private final Map<String, String> values = new LinkedHashMap<>();

    public String save() {
        ReceivedFile file = new ReceivedFile("formulier", table().getBytes(StandardCharsets.UTF_8), MAXIMUM);
        ImportPreview preview = imports.preview(employerInView.id(), file, Optional.empty());
        if (!preview.refusals().isEmpty()) {
            preview.refusals().forEach(this::tell);
            return null;
        }
        if (preview.count(RowState.NEW) == 0) {
            throw new Refused("personnel.new.number-taken", values.get("personeelsnummer"));
        }
        imports.save(employerInView.id(), file, Optional.empty());
        long id = employees
                .withNumber(employerInView.id(), values.get("personeelsnummer").strip())
                .orElseThrow()
                .getId();
        return "/personnel/employee.xhtml?faces-redirect=true&id=" + id;
    }

    /** The fields in the order of a personnel file. */
    public List<String> getColumns() {
        return PersonnelColumns.ALL.stream().map(Column::name).toList();
    }

    public String label(String column) {
        return Messages.text("personnel.new." + column);
    }

    public Map<String, String> getValues() {
        return values;
    }

    private void tell(Refusal refusal) {
        String text = label(refusal.column()) + ": " + refusal.text();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private String table() {
        return String.join(";", getColumns()) + "\r\n"
                + getColumns().stream().map(this::cell).collect(Collectors.joining(";"));
    }

    private String cell(String column) {
        String value = values.getOrDefault(column, null);
        return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }
}
