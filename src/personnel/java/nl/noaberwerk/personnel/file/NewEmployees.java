package nl.noaberwerk.personnel.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Somebody who is typed in goes the way of a personnel file of one row, so that exactly the same is checked. */
@Stateless
@DenyAll
public class NewEmployees {

    private static final long MAXIMUM = 100_000;

    @Inject
    private PersonnelImports imports;

    @Inject
    private Employees employees;

    /**
     * What is wrong, by column; empty when the employee can be added.
     *
     * @param values by the name of the column
     * @throws Refused when the personnel number is in use
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public List<Refusal> check(long employerId, Map<String, String> values) {
        String number = number(values);
        if (employees.withNumber(employerId, number).isPresent()) {
            throw new Refused("personnel.new.number-taken", number);
        }
        return imports.preview(employerId, file(values), Optional.empty()).refusals();
    }

    /**
     * Records the person and the employment, from the day in service on.
     *
     * @return id of the employment
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
    public long add(long employerId, Map<String, String> values) {
        ImportPreview done = imports.save(employerId, file(values), Optional.empty());
        if (!done.refusals().isEmpty()) {
            throw new Refused("personnel.new.refused", done.refusals().get(0).text());
        }
        return employees.withNumber(employerId, number(values)).orElseThrow().getId();
    }

    private static String number(Map<String, String> values) {
        return Optional.ofNullable(values.get(PersonnelColumns.PERSONNEL_NUMBER.name()))
                .map(String::strip)
                .orElse("");
    }

    private static ReceivedFile file(Map<String, String> values) {
        List<String> columns = PersonnelColumns.ALL.stream().map(Column::name).toList();
        String text = String.join(";", columns) + "\r\n"
                + columns.stream().map(column -> cell(values.get(column))).collect(Collectors.joining(";")) + "\r\n";
        return new ReceivedFile("formulier", text.getBytes(StandardCharsets.UTF_8), MAXIMUM);
    }

    private static String cell(String value) {
        return value == null ? "" : '"' + value.strip().replace("\"", "\"\"") + '"';
    }
}
