package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.ACCOUNT_HOLDER;
import static nl.noaberwerk.personnel.PersonnelColumns.ALLEENSTAANDE_OUDERENKORTING;
import static nl.noaberwerk.personnel.PersonnelColumns.CITY;
import static nl.noaberwerk.personnel.PersonnelColumns.COST_CENTRE;
import static nl.noaberwerk.personnel.PersonnelColumns.FULL_TIME_HOURS;
import static nl.noaberwerk.personnel.PersonnelColumns.FULL_TIME_WAGE;
import static nl.noaberwerk.personnel.PersonnelColumns.GIVEN_NAME;
import static nl.noaberwerk.personnel.PersonnelColumns.HOURS;
import static nl.noaberwerk.personnel.PersonnelColumns.HOUSE_NUMBER;
import static nl.noaberwerk.personnel.PersonnelColumns.IBAN;
import static nl.noaberwerk.personnel.PersonnelColumns.INDEFINITE;
import static nl.noaberwerk.personnel.PersonnelColumns.INITIALS;
import static nl.noaberwerk.personnel.PersonnelColumns.IN_SERVICE;
import static nl.noaberwerk.personnel.PersonnelColumns.LOONHEFFINGSKORTING;
import static nl.noaberwerk.personnel.PersonnelColumns.OUT_OF_SERVICE;
import static nl.noaberwerk.personnel.PersonnelColumns.POSTAL_CODE;
import static nl.noaberwerk.personnel.PersonnelColumns.PREFIX;
import static nl.noaberwerk.personnel.PersonnelColumns.ROSTER;
import static nl.noaberwerk.personnel.PersonnelColumns.SCHAAL;
import static nl.noaberwerk.personnel.PersonnelColumns.SEX;
import static nl.noaberwerk.personnel.PersonnelColumns.STREET;
import static nl.noaberwerk.personnel.PersonnelColumns.SURNAME;
import static nl.noaberwerk.personnel.PersonnelColumns.TRAVEL_DAYS;
import static nl.noaberwerk.personnel.PersonnelColumns.TRAVEL_KM;
import static nl.noaberwerk.personnel.PersonnelColumns.TREDE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.AgreedSalary;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.ContractForm;
import nl.noaberwerk.personnel.CostCentre;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.LoonheffingStatement;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.Travel;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.rules.Euro;

/** The facts that a row would record, because they differ from what holds on the day from which the row counts. */
final class RowDrafts {

    private final ImportedRow imported;
    private final FileRow row;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * A fact that waits to be recorded.
     *
     * @param toConfirm it holds only after a second person confirmed it
     */
    record Draft(NewFact maker, LocalDate validFrom, List<FieldChange> changes, boolean toConfirm) {

        DatedFact make(long ownerId, Recording recording) {
            return maker.make(ownerId, recording.from(validFrom));
        }
    }

    private RowDrafts(ImportedRow imported) {
        this.imported = imported;
        this.row = imported.cells();
    }

    /** Name and address, against what is known of the person. */
    static List<Draft> ofPerson(ImportedRow imported, History known) {
        RowDrafts drafts = new RowDrafts(imported);
        drafts.name(drafts.now(known, NameFact.class));
        drafts.address(drafts.now(known, AddressFact.class));
        return drafts.drafts;
    }

    /** The terms; of somebody in begeleid werken only what we need to guide her. */
    static List<Draft> ofEmployment(ImportedRow imported, History known) {
        RowDrafts drafts = new RowDrafts(imported);
        drafts.hours(drafts.now(known, WorkingHours.class));
        drafts.contract(drafts.now(known, ContractForm.class));
        drafts.costCentre(drafts.now(known, CostCentre.class));
        drafts.end(drafts.now(known, EndOfService.class));
        if (!PersonnelColumns.isBegeleidWerken(imported.cells())) {
            drafts.salary(drafts.now(known, AgreedSalary.class));
            drafts.loonheffing(drafts.now(known, LoonheffingStatement.class));
            drafts.bank(known);
            drafts.travel(drafts.now(known, Travel.class));
        }
        return drafts.drafts;
    }

    private <T extends DatedFact> Optional<T> now(History known, Class<T> kind) {
        return known.onOrFirst(imported.validFrom(), kind);
    }

    private void name(Optional<NameFact> now) {
        Optional<PersonName> known = now.map(NameFact::getName);
        PersonName name = new PersonName(
                row.or(SURNAME, part(known, PersonName::surname)),
                row.or(PREFIX, part(known, PersonName::prefix)),
                row.or(INITIALS, part(known, PersonName::initials)),
                row.or(GIVEN_NAME, part(known, PersonName::givenName)));
        String sex = row.or(SEX, part(now, NameFact::getSex));
        propose(now, (id, by) -> new NameFact(id, name, sex, by), SURNAME, PREFIX, INITIALS, GIVEN_NAME, SEX);
    }

    private void address(Optional<AddressFact> now) {
        Optional<Address> known = now.map(AddressFact::getAddress);
        Address address = new Address(
                row.or(STREET, part(known, Address::street)),
                row.or(HOUSE_NUMBER, part(known, Address::houseNumber)),
                row.or(POSTAL_CODE, part(known, Address::postalCode)),
                row.or(CITY, part(known, Address::city)));
        propose(now, (id, by) -> new AddressFact(id, address, by), STREET, HOUSE_NUMBER, POSTAL_CODE, CITY);
    }

    private void hours(Optional<WorkingHours> now) {
        BigDecimal hours = row.or(HOURS, part(now, WorkingHours::getHoursPerWeek));
        BigDecimal fullTime = row.or(FULL_TIME_HOURS, part(now, WorkingHours::getFullTimeHours));
        String roster = row.or(ROSTER, part(now, WorkingHours::getRoster));
        propose(now, (id, by) -> new WorkingHours(id, hours, fullTime, roster, by), HOURS, FULL_TIME_HOURS, ROSTER);
    }

    private void salary(Optional<AgreedSalary> now) {
        String schaal = row.or(SCHAAL, part(now, AgreedSalary::getSchaal));
        String trede = row.has(TREDE)
                ? row.get(TREDE).map(BigDecimal::toPlainString).orElse(null)
                : part(now, AgreedSalary::getTrede);
        Euro wage = row.has(FULL_TIME_WAGE)
                ? row.get(FULL_TIME_WAGE).map(Euro::new).orElse(null)
                : part(now, AgreedSalary::getFullTimeMonthWage);
        propose(now, (id, by) -> new AgreedSalary(id, schaal, trede, wage, by), SCHAAL, TREDE, FULL_TIME_WAGE);
    }

    private void loonheffing(Optional<LoonheffingStatement> now) {
        boolean korting = isTrue(row.or(LOONHEFFINGSKORTING, part(now, LoonheffingStatement::isLoonheffingskorting)));
        boolean alleenstaand = isTrue(
                row.or(ALLEENSTAANDE_OUDERENKORTING, part(now, LoonheffingStatement::isAlleenstaandeOuderenkorting)));
        propose(
                now,
                (id, by) -> new LoonheffingStatement(id, korting, alleenstaand, by),
                LOONHEFFINGSKORTING,
                ALLEENSTAANDE_OUDERENKORTING);
    }

    /** Another account than the first waits for a second person; one that waits already is not recorded again. */
    private void bank(History known) {
        Optional<BankAccount> now = now(known, BankAccount.class);
        String iban = row.or(IBAN, part(now, BankAccount::getIban));
        String holder = row.or(ACCOUNT_HOLDER, part(now, BankAccount::getAccountHolder));
        NewFact maker = (id, by) -> new BankAccount(id, iban, holder, by)
                .paidTo(part(now, BankAccount::getPayee))
                .splitWith(now.flatMap(BankAccount::getSecondAccount).orElse(null));
        if (BankAccount.lastWaiting(known)
                .filter(waiting -> waiting.says(maker.make(0, unsaved())))
                .isEmpty()) {
            propose(now, maker, IBAN, ACCOUNT_HOLDER);
        }
    }

    private void travel(Optional<Travel> now) {
        BigDecimal kilometres = row.or(TRAVEL_KM, part(now, Travel::getKilometres));
        BigDecimal days = row.or(TRAVEL_DAYS, part(now, Travel::getDaysPerWeek));
        propose(now, (id, by) -> new Travel(id, kilometres, days, by), TRAVEL_KM, TRAVEL_DAYS);
    }

    private void costCentre(Optional<CostCentre> now) {
        String code = row.or(COST_CENTRE, part(now, CostCentre::getCode));
        propose(now, (id, by) -> new CostCentre(id, code, by), COST_CENTRE);
    }

    private void contract(Optional<ContractForm> now) {
        Boolean indefinite = row.or(INDEFINITE, part(now, ContractForm::isIndefinite));
        if (indefinite != null) {
            propose(now, (id, by) -> new ContractForm(id, indefinite, by), INDEFINITE);
        }
    }

    private void end(Optional<EndOfService> now) {
        LocalDate lastDay = row.or(OUT_OF_SERVICE, part(now, EndOfService::getLastDay));
        LocalDate start = row.get(IN_SERVICE).orElse(imported.validFrom());
        propose(now, (id, by) -> new EndOfService(id, lastDay, by.from(start)), OUT_OF_SERVICE);
    }

    private void propose(Optional<? extends DatedFact> now, NewFact maker, Column<?>... columns) {
        if (Arrays.stream(columns).noneMatch(row::has)) {
            return;
        }
        DatedFact next = maker.make(0, unsaved());
        List<FieldChange> changes = FieldChange.between(now, next);
        boolean toConfirm = next instanceof BankAccount && now.isPresent();
        if (toConfirm) {
            changes = changes.stream().map(FieldChange::afterConfirmation).toList();
        }
        if (!changes.isEmpty()) {
            drafts.add(new Draft(maker, imported.validFrom(), changes, toConfirm));
        }
    }

    private Recording unsaved() {
        return new Recording(imported.validFrom(), Instant.EPOCH, "", "");
    }

    private static <T, V> V part(Optional<T> known, Function<T, V> of) {
        return known.map(of).orElse(null);
    }

    private static boolean isTrue(Boolean given) {
        return Boolean.TRUE.equals(given);
    }
}
