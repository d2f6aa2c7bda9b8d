package nl.noaberwerk.hours;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.TableFile;
import nl.noaberwerk.platform.Today;

/** Takes over a file of worked hours: shows what each row would do, and records the good ones. The same again adds nothing. */
@Stateless
@DenyAll
public class HourImports {

    @Inject
    private WorkedWeeks weeks;

    @Inject
    private WeekSheets sheets;

    @Inject
    private EmployeeNames names;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** What the file would do; nothing is stored. @throws nl.noaberwerk.platform.Refused when it cannot be taken at all */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public ImportPreview preview(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        return new ImportPreview(Optional.empty(), plan(employerId, file).preview());
    }

    /** The same, and records the good rows. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR})
    public ImportPreview save(long employerId, ReceivedFile file) {
        caller.requireEmployer(employerId);
        HourRows plan = plan(employerId, file);
        List<PreviewRow> shown = plan.preview();
        plan.changes()
                .forEach((week, hours) -> weeks.save(
                        employerId,
                        week.substring(0, week.lastIndexOf('|')),
                        hours.get(0).day(),
                        hours));
        return new ImportPreview(Optional.empty(), shown);
    }

    private HourRows plan(long employerId, ReceivedFile file) {
        TableFile table = file.table();
        ReceivedFile.checkHeader(table, HourRows.ALL, HourRows.ALL);
        List<FileRow> rows = file.rows(table, HourRows.ALL);
        Map<String, WeekSheet> known = new HashMap<>();
        for (FileRow row : rows) {
            HourRows.week(row)
                    .ifPresent(key -> known.computeIfAbsent(
                            key,
                            week -> sheets.sheet(
                                    employerId,
                                    week.substring(0, week.lastIndexOf('|')),
                                    LocalDate.parse(week.substring(week.lastIndexOf('|') + 1)),
                                    Optional.empty())));
        }
        Map<String, EmployeeNames.Named> people = names.fitting(employerId, "", today.date()).stream()
                .collect(Collectors.toMap(EmployeeNames.Named::personnelNumber, Function.identity()));
        return new HourRows(rows, people, known, today.date());
    }
}
