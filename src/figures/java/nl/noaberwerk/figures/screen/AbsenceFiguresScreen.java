package nl.noaberwerk.figures.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.figures.AbsenceFigures;
import nl.noaberwerk.figures.FiguresPeriod;
import nl.noaberwerk.figures.FiguresQuestion;
import nl.noaberwerk.figures.FiguresTable;
import nl.noaberwerk.figures.Grouping;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WrittenDay;
import nl.noaberwerk.rules.Grade;

/** The absence figures of the employer in view; every choice stands in the address. */
@Named
@ViewScoped
public class AbsenceFiguresScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;
    private static final int MONTHS = 13;

    @Inject
    private AbsenceFigures figures;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient FiguresTable table;
    private transient List<ShownRow> rows;
    private String problem = "";
    private String period;
    private String first = "";
    private String last = "";
    private Grouping by = Grouping.AFDELING;
    private Duurklassen.Table classes = Duurklassen.Table.VERNET;
    private boolean leave;

    /** A period that can be chosen. */
    public record Choice(String name, String label) {}

    @PostConstruct
    void start() {
        period = Integer.toString(today.date().getYear());
    }

    /** Asked once per view; null when the figures cannot be given, and then there is a problem to tell. */
    public FiguresTable getTable() {
        if (table == null && problem.isEmpty()) {
            try {
                table = figures.of(new FiguresQuestion(employer.id(), asked(), by, classes, leave));
            } catch (Refused refused) {
                problem = refused.getMessage();
            }
        }
        return table;
    }

    public String getProblem() {
        getTable();
        return problem;
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** The groups, and the whole as the last. */
    public List<ShownRow> getRows() {
        if (rows == null) {
            rows = getTable().all().stream().map(ShownRow::of).toList();
        }
        return rows;
    }

    public List<FiguresBar> getBars() {
        return FiguresBar.of(getRows());
    }

    /** The names of the duurklassen with their days: "kort (1 tot en met 14 dagen)". */
    public List<String> getClassNames() {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < Duurklassen.NAMES.size(); place++) {
            names.add(Duurklassen.NAMES.get(place) + " (" + getTable().classes().words(place) + ")");
        }
        return names;
    }

    /** Whether the least size of a group still has to be checked by somebody. */
    public boolean isLeastUnsure() {
        return getTable().least().grade() == Grade.TE_CONTROLEREN;
    }

    /** The same figures as a file: "csv" or "xlsx". */
    public String file(String form) {
        return "/api/absence-figures." + form + "?employer=" + employer.getId() + "&by=" + by + "&classes=" + classes
                + "&leave=" + leave
                + (FiguresPeriod.FREE.equals(period)
                        ? "&first=" + getTable().question().period().first() + "&last="
                                + getTable().question().period().last()
                        : "&period=" + period);
    }

    /** Years, quarters and months that have begun, the newest first. */
    public List<Choice> getPeriods() {
        List<Choice> choices = new ArrayList<>();
        LocalDate day = today.date();
        for (int year = day.getYear(); year > day.getYear() - YEARS; year--) {
            choices.add(new Choice(Integer.toString(year), Integer.toString(year)));
        }
        for (int year = day.getYear(); year > day.getYear() - 2; year--) {
            for (int quarter = 4; quarter > 0; quarter--) {
                FiguresPeriod one = FiguresPeriod.quarter(year, quarter);
                if (!one.first().isAfter(day)) {
                    choices.add(
                            new Choice(one.name(), Messages.text("figures.quarter", quarter, Integer.toString(year))));
                }
            }
        }
        for (int back = 0; back < MONTHS; back++) {
            YearMonth month = YearMonth.from(day).minusMonths(back);
            choices.add(new Choice(month.toString(), Messages.shown(month)));
        }
        if (choices.stream().noneMatch(choice -> choice.name().equals(period)) && !FiguresPeriod.FREE.equals(period)) {
            choices.add(new Choice(period, period));
        }
        choices.add(new Choice(FiguresPeriod.FREE, Messages.text("figures.free")));
        return choices;
    }

    private FiguresPeriod asked() {
        if (!FiguresPeriod.FREE.equals(period)) {
            return FiguresPeriod.named(period);
        }
        return FiguresPeriod.free(day(first), day(last));
    }

    private LocalDate day(String written) {
        return WrittenDay.read(written, today.date()).orElseThrow(() -> Refused.badRequest("figures.period.missing"));
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Duurklassen.Table[] getTables() {
        return Duurklassen.Table.values();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period == null || period.isBlank() ? this.period : period;
    }

    /** As it was typed, so that it is not lost when it is no day. */
    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first.strip();
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last == null ? "" : last.strip();
    }

    public Grouping getBy() {
        return by;
    }

    public void setBy(Grouping by) {
        this.by = by == null ? this.by : by;
    }

    public Duurklassen.Table getClasses() {
        return classes;
    }

    public void setClasses(Duurklassen.Table classes) {
        this.classes = classes == null ? this.classes : classes;
    }

    public boolean isLeave() {
        return leave;
    }

    public void setLeave(boolean leave) {
        this.leave = leave;
    }
}
