package nl.noaberwerk.absence.rest;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.AbsenceEvent;
import nl.noaberwerk.absence.Answers;
import nl.noaberwerk.absence.CasePage;
import nl.noaberwerk.absence.CaseView;
import nl.noaberwerk.absence.Degree;

/** A case as the API gives it: dates and degrees; percentages as "50.00". */
public record CaseAnswer(
        long id,
        long employer,
        String personnelNumber,
        LocalDate firstDay,
        LocalDate lastDay,
        int daysCounted,
        List<ReportAnswer> reports) {

    /** @param incapacity percent that is not worked */
    public record DegreeAnswer(LocalDate from, String incapacity, boolean therapy) {

        static DegreeAnswer of(Degree degree) {
            return new DegreeAnswer(degree.from(), degree.incapacity().toPlainString(), degree.therapy());
        }
    }

    /** @param counts whether nothing replaced it */
    public record EventAnswer(
            String kind,
            LocalDate day,
            String source,
            LocalDate sourceDay,
            String sourceName,
            String recordedAt,
            String recordedBy,
            String reason,
            boolean counts) {

        static EventAnswer of(AbsenceEvent event, boolean counts) {
            return new EventAnswer(
                    event.getKind().name(),
                    event.getDay(),
                    event.getSource().name(),
                    event.sourceDay().orElse(null),
                    event.sourceName().orElse(null),
                    event.getRecordedAt().toString(),
                    event.getRecordedBy(),
                    event.getReason(),
                    counts);
        }
    }

    /** A ziekmelding of the case. */
    public record ReportAnswer(
            long id,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate expectedUntil,
            boolean vangnet,
            List<DegreeAnswer> degrees,
            List<EventAnswer> history) {

        static ReportAnswer of(CaseView.Report report) {
            Answers answers = report.answers();
            return new ReportAnswer(
                    report.spell().ziekmeldingId(),
                    report.spell().days().first(),
                    report.spell().days().last(),
                    answers.expectedUntil(),
                    answers.vangnet(),
                    report.spell().degrees().stream().map(DegreeAnswer::of).toList(),
                    report.events().stream()
                            .map(event ->
                                    EventAnswer.of(event, report.standing().contains(event)))
                            .toList());
        }
    }

    /** A case in a list. @param degree of today; null when it is no sick day */
    public record RowAnswer(
            long id,
            String personnelNumber,
            String name,
            String team,
            LocalDate firstDay,
            LocalDate since,
            LocalDate lastDay,
            LocalDate expectedUntil,
            DegreeAnswer degree,
            int dayNumber) {

        static RowAnswer of(CasePage.Row row) {
            return new RowAnswer(
                    row.caseId(),
                    row.personnelNumber(),
                    row.name(),
                    row.team().orElse(null),
                    row.firstDay(),
                    row.since(),
                    row.lastDay().orElse(null),
                    row.expectedUntil().orElse(null),
                    row.degree().map(DegreeAnswer::of).orElse(null),
                    row.dayNumber());
        }
    }

    /** A page of a list. */
    public record PageAnswer(int total, List<RowAnswer> cases) {

        static PageAnswer of(CasePage page) {
            return new PageAnswer(
                    page.total(), page.rows().stream().map(RowAnswer::of).toList());
        }
    }

    static CaseAnswer of(CaseView view, LocalDate today) {
        return new CaseAnswer(
                view.file().caseId(),
                view.file().employerId(),
                view.employment().getPersonnelNumber(),
                view.file().firstDay(),
                view.file().lastDay().orElse(null),
                view.file().period().daysCounted(today),
                view.reports().stream().map(ReportAnswer::of).toList());
    }
}
