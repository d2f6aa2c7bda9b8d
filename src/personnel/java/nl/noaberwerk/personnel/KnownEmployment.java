package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;

/** One employment while its facts come in from the database; then cut into the parts of a month. */
final class KnownEmployment {

    private final long id;
    private final long personId;
    private final String personnelNumber;
    private final Regeling regeling;
    private final LocalDate inService;
    private final LocalDate birthDate;
    private final PersonName name;
    private final Address address;

    private final TreeMap<LocalDate, Hours> hours = new TreeMap<>();
    private final TreeMap<LocalDate, Wage> wages = new TreeMap<>();
    private final Latest latest = new Latest();

    private record Hours(BigDecimal hoursPerWeek, BigDecimal fullTimeHours, String roster) {}

    private record Wage(String schaal, String trede, Euro fullTimeMonth) {}

    /** The facts that count as they are on the last day. */
    private static final class Latest {
        private final Map<Topic, LocalDate> since = new TreeMap<>();
        private boolean loonheffingskorting;
        private boolean alleenstaandeOuderenkorting;
        private boolean indefinite = true;
        private BigDecimal travelKm = BigDecimal.ZERO;
        private BigDecimal travelDays = BigDecimal.ZERO;
        private Optional<String> iban = Optional.empty();
        private Optional<String> accountHolder = Optional.empty();
        private Optional<WagePayee> payee = Optional.empty();
        private Optional<SecondAccount> secondAccount = Optional.empty();
        private Optional<String> costCentre = Optional.empty();
        private Optional<LocalDate> outOfService = Optional.empty();
    }

    private KnownEmployment(ResultSet row) throws SQLException {
        id = row.getLong(1);
        personId = row.getLong(2);
        personnelNumber = row.getString(3);
        regeling = Regeling.valueOf(row.getString(4));
        inService = row.getObject(5, LocalDate.class);
        birthDate = row.getObject(6, LocalDate.class);
        name = new PersonName(row.getString(7), row.getString(8), row.getString(9), row.getString(10));
        address = new Address(row.getString(11), row.getString(12), row.getString(13), row.getString(14));
    }

    /** The columns in the order of {@link EmploymentFactsReader}'s query of employments. */
    static KnownEmployment of(ResultSet row) throws SQLException {
        return new KnownEmployment(row);
    }

    /** The columns in the order of {@link EmploymentFactsReader}'s query of facts. */
    void add(ResultSet row) throws SQLException {
        LocalDate from = row.getObject(3, LocalDate.class);
        Topic topic = Topic.valueOf(row.getString(2));
        switch (topic) {
            case HOURS -> hours.put(from, new Hours(row.getBigDecimal(4), row.getBigDecimal(5), row.getString(6)));
            case SALARY ->
                wages.put(
                        from,
                        new Wage(
                                row.getString(7),
                                row.getString(8),
                                Optional.ofNullable(row.getBigDecimal(9))
                                        .map(Euro::new)
                                        .orElse(null)));
            default -> addLatest(topic, from, row);
        }
    }

    private void addLatest(Topic topic, LocalDate from, ResultSet row) throws SQLException {
        LocalDate known = latest.since.get(topic);
        if (known != null && known.isAfter(from)) {
            return;
        }
        latest.since.put(topic, from);
        switch (topic) {
            case LOONHEFFING -> {
                latest.loonheffingskorting = row.getBoolean(10);
                latest.alleenstaandeOuderenkorting = row.getBoolean(11);
            }
            case BANK -> addAccount(row);
            case TRAVEL -> {
                latest.travelKm = orZero(row.getBigDecimal(14));
                latest.travelDays = orZero(row.getBigDecimal(15));
            }
            case COST_CENTRE -> latest.costCentre = Optional.ofNullable(row.getString(16));
            case CONTRACT -> latest.indefinite = row.getBoolean(17);
            case END -> latest.outOfService = Optional.ofNullable(row.getObject(18, LocalDate.class));
            default -> throw new IllegalStateException("a fact of a person cannot be here: " + topic);
        }
    }

    private void addAccount(ResultSet row) throws SQLException {
        latest.iban = Optional.ofNullable(row.getString(12));
        latest.accountHolder = Optional.ofNullable(row.getString(13));
        latest.payee = Optional.empty();
        latest.secondAccount = Optional.empty();
        String kind = row.getString(19);
        if (kind != null && WagePayee.Kind.valueOf(kind) != WagePayee.Kind.EMPLOYEE) {
            latest.payee = Optional.of(new WagePayee(
                    WagePayee.Kind.valueOf(kind),
                    row.getString(20),
                    row.getString(21),
                    row.getString(22),
                    row.getString(23),
                    row.getString(24),
                    row.getString(25)));
        }
        if (row.getString(26) != null) {
            latest.secondAccount = Optional.of(
                    new SecondAccount(row.getString(26), row.getString(27), new Euro(row.getBigDecimal(28))));
        }
    }

    /** All that is known in the month; a gap or a roster that cannot be read becomes the problem of this one. */
    EmploymentFacts in(YearMonth month) {
        LocalDate first = later(inService, month.atDay(1));
        LocalDate last = latest.outOfService
                .filter(day -> day.isBefore(month.atEndOfMonth()))
                .orElse(month.atEndOfMonth());
        Optional<String> problem = problem(first);
        List<EmploymentFacts.Part> parts = new ArrayList<>();
        if (problem.isEmpty()) {
            try {
                parts.addAll(parts(first, last));
            } catch (IllegalArgumentException unreadable) {
                parts.clear();
                problem = Optional.of(Messages.text("personnel.facts.roster-unreadable"));
            }
        }
        return facts(List.copyOf(parts), problem);
    }

    private EmploymentFacts facts(List<EmploymentFacts.Part> parts, Optional<String> problem) {
        return new EmploymentFacts(
                id,
                personId,
                personnelNumber,
                name.surname() == null ? personnelNumber : name.full(),
                address.lines(),
                birthDate,
                regeling,
                inService,
                latest.outOfService,
                latest.indefinite,
                parts,
                latest.loonheffingskorting,
                latest.alleenstaandeOuderenkorting,
                latest.travelKm,
                latest.travelDays,
                latest.iban,
                latest.accountHolder,
                latest.costCentre,
                problem,
                latest.payee,
                latest.secondAccount);
    }

    private Optional<String> problem(LocalDate first) {
        if (hours.floorKey(first) == null) {
            return Optional.of(Messages.text("personnel.facts.hours-missing", first));
        }
        if (hours.values().stream().anyMatch(known -> known.roster() == null)) {
            return Optional.of(Messages.text("personnel.facts.roster-missing"));
        }
        if (wages.floorKey(first) == null || wages.values().stream().anyMatch(known -> known.fullTimeMonth() == null)) {
            return Optional.of(Messages.text("personnel.facts.wage-missing", first));
        }
        return Optional.empty();
    }

    private List<EmploymentFacts.Part> parts(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> starts = new TreeSet<>(hours.keySet());
        starts.addAll(wages.keySet());
        starts.add(first);
        List<LocalDate> within = List.copyOf(starts.subSet(first, true, later(first, last), true));
        List<EmploymentFacts.Part> parts = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            LocalDate end = i + 1 < within.size() ? within.get(i + 1).minusDays(1) : last;
            parts.add(part(within.get(i), end));
        }
        return parts;
    }

    private EmploymentFacts.Part part(LocalDate from, LocalDate to) {
        Hours worked = hours.floorEntry(from).getValue();
        Wage wage = wages.floorEntry(from).getValue();
        return new EmploymentFacts.Part(
                from,
                to,
                worked.hoursPerWeek(),
                worked.fullTimeHours(),
                Rosters.parsed(worked.roster()),
                wage.schaal(),
                wage.trede(),
                wage.fullTimeMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static BigDecimal orZero(BigDecimal known) {
        return known == null ? BigDecimal.ZERO : known;
    }
}
