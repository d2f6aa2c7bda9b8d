package nl.noaberwerk.personnel.file;

import static nl.noaberwerk.personnel.PersonnelColumns.BIRTH_DATE;
import static nl.noaberwerk.personnel.PersonnelColumns.BSN;
import static nl.noaberwerk.personnel.PersonnelColumns.GIVEN_NAME;
import static nl.noaberwerk.personnel.PersonnelColumns.INITIALS;
import static nl.noaberwerk.personnel.PersonnelColumns.PREFIX;
import static nl.noaberwerk.personnel.PersonnelColumns.REGELING;
import static nl.noaberwerk.personnel.PersonnelColumns.SURNAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.History;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.PendingPart;
import nl.noaberwerk.personnel.Person;
import nl.noaberwerk.personnel.PersonName;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.Messages;

/** What one good row would do: whom it concerns and the facts that wait to be recorded. */
record RowPlan(
        ImportedRow imported,
        Optional<Person> person,
        List<RowDrafts.Draft> personDrafts,
        List<RowDrafts.Draft> employmentDrafts,
        List<FieldChange> changes) {

    static RowPlan of(ImportedRow imported, KnownPeople known, List<PendingPart> parts) {
        Optional<Person> person = known.person(imported.cells());
        History ofPerson = person.map(known::of).orElse(new History(List.of()));
        History ofEmployment = imported.known().map(known::of).orElse(new History(List.of()));
        List<RowDrafts.Draft> personDrafts = RowDrafts.ofPerson(imported, ofPerson);
        List<RowDrafts.Draft> employmentDrafts = RowDrafts.ofEmployment(imported, ofEmployment);
        List<FieldChange> changes = new ArrayList<>();
        personDrafts.forEach(draft -> changes.addAll(draft.changes()));
        employmentDrafts.forEach(draft -> changes.addAll(draft.changes()));
        parts.forEach(part -> changes.addAll(part.changes(imported.cells())));
        return new RowPlan(imported, person, personDrafts, employmentDrafts, List.copyOf(changes));
    }

    FileRow cells() {
        return imported.cells();
    }

    boolean isNew() {
        return imported.known().isEmpty();
    }

    RowState state() {
        if (isNew()) {
            return RowState.NEW;
        }
        return changes.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
    }

    boolean doesSomething() {
        return state() != RowState.UNCHANGED;
    }

    Person newPerson() {
        return new Person(
                cells().get(BSN).orElseThrow(), cells().get(BIRTH_DATE).orElseThrow());
    }

    Employment newEmployment(long personId, long employerId) {
        Employment employment = new Employment(personId, employerId, cells().personnelNumber(), imported.validFrom());
        cells().get(REGELING).orElseThrow().ifPresent(employment::under);
        return employment;
    }

    /** Whether something holds otherwise from now on; an account that a second person must confirm does not yet. */
    boolean countsAtOnce() {
        int waiting = employmentDrafts.stream()
                .filter(RowDrafts.Draft::toConfirm)
                .mapToInt(draft -> draft.changes().size())
                .sum();
        return isNew() || changes.size() > waiting;
    }

    /** The first day on which payroll may see something else; the end of service counts from the day it moves to. */
    LocalDate differsFrom() {
        return imported.validFrom();
    }

    AuditEntry audit(long employerId) {
        String what = Messages.text("personnel.audit.import-" + (isNew() ? "new" : "changed"));
        List<String> details = changes.stream().map(FieldChange::auditText).toList();
        return new AuditEntry(what, "persoon " + cells().personnelNumber(), employerId, String.join("; ", details));
    }

    PreviewRow preview() {
        return new PreviewRow(cells().number(), cells().personnelNumber(), name(cells()), state(), changes, List.of());
    }

    static PreviewRow refused(FileRow row) {
        return new PreviewRow(
                row.number(), row.personnelNumber(), name(row), RowState.REFUSED, List.of(), row.refusals());
    }

    private static String name(FileRow row) {
        return row.get(SURNAME)
                .map(surname -> new PersonName(
                                surname,
                                row.get(PREFIX).orElse(null),
                                row.get(INITIALS).orElse(null),
                                row.get(GIVEN_NAME).orElse(null))
                        .sorted())
                .orElse("");
    }
}
