package nl.noaberwerk.hours.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.hours.DayHours;
import nl.noaberwerk.hours.WeekSheet.SheetRow;

/** The fields of one person in the week. */
public class HourLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long employmentId;
    private final String name;
    private final String personnelNumber;
    private final ArrayList<HourCell> cells = new ArrayList<>();

    HourLine(SheetRow row, LocalDate monday) {
        employmentId = row.employmentId();
        name = row.name();
        personnelNumber = row.personnelNumber();
        for (int day = 0; day < row.hours().size(); day++) {
            cells.add(new HourCell(monday.plusDays(day), row.hours().get(day)));
        }
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public String getName() {
        return name;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public List<HourCell> getCells() {
        return cells;
    }

    /** The days that were typed over. */
    List<DayHours> changes() {
        return cells.stream()
                .filter(HourCell::isChanged)
                .map(cell -> new DayHours(employmentId, cell.getDay(), cell.worked()))
                .toList();
    }

    public BigDecimal getTotal() {
        return cells.stream().map(HourCell::worked).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
