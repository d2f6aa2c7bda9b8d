package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.poortwachter.Timelines;

/** Tells the timeline of a case what a signed document means. */
@ApplicationScoped
class TimelineFacts {

    @Inject
    private Timelines timelines;

    @Inject
    private PaperStore store;

    /** Everybody signed; what somebody recorded by hand before stays as it is. */
    void done(DocumentLine line) {
        PaperKind kind = line.document().getKind();
        FactKind fact = kind.fact();
        LocalDate day = day(line);
        boolean known = timelines.of(line.document().getCaseId()).standing().stream()
                .anyMatch(one -> one.getKind() == fact
                        && (!fact.repeats() || one.getDay().equals(day)));
        if (!known) {
            timelines.record(line.document().getCaseId(), fact, day, kind.label());
        }
    }

    /** The day on which it happened: as the document says, else that of the last signature. */
    private LocalDate day(DocumentLine line) {
        return line.document()
                .getKind()
                .dayQuestion()
                .map(code -> store.content(line.last().orElseThrow()).answer(code))
                .filter(answer -> !answer.isEmpty())
                .map(LocalDate::parse)
                .or(line::signedOn)
                .orElseThrow();
    }

    /**
     * That the timeline will take the day of the document, asked before anybody signs.
     *
     * @throws Refused when the day is before the first sick day or still to come
     */
    static void check(PaperKind kind, PaperContent content, LocalDate firstDay, LocalDate today) {
        kind.dayQuestion()
                .map(content::answer)
                .filter(answer -> !answer.isEmpty())
                .map(LocalDate::parse)
                .filter(day -> day.isBefore(firstDay) || day.isAfter(today))
                .ifPresent(day -> {
                    throw new Refused("reintegration.question.day-between", day, firstDay, today);
                });
    }
}
