package nl.noaberwerk.payroll.rest;

import java.time.Instant;
import java.util.List;
import nl.noaberwerk.payroll.ControlPoint;
import nl.noaberwerk.payroll.ControlTick;
import nl.noaberwerk.payroll.Finding;
import nl.noaberwerk.payroll.PayrollRun;

/**
 * The control list of a run as the API shows it.
 *
 * @param calculation number of the calculation that gave these points
 * @param open how many must still be ticked off before approval
 */
public record ControlAnswer(long run, int calculation, int open, List<Point> points) {

    /** @param required must be ticked off before approval; by, at and note are absent when nobody did */
    public record Point(
            long id,
            String topic,
            String severity,
            String code,
            String personnelNumber,
            String name,
            String message,
            String remedy,
            int people,
            boolean required,
            boolean ticked,
            String by,
            Instant at,
            String note) {

        static Point of(ControlPoint point) {
            Finding finding = point.finding();
            return new Point(
                    finding.id(),
                    point.topic().label(),
                    finding.severity().name(),
                    finding.code(),
                    finding.personnelNumber().orElse(null),
                    finding.name().orElse(null),
                    finding.message(),
                    finding.remedy(),
                    finding.people(),
                    point.isRequired(),
                    point.isTicked(),
                    point.tick().map(ControlTick::by).orElse(null),
                    point.tick().map(ControlTick::at).orElse(null),
                    point.tick().map(ControlTick::note).orElse(null));
        }
    }

    static ControlAnswer of(PayrollRun run, List<ControlPoint> points) {
        return new ControlAnswer(
                run.id(),
                run.calculation(),
                (int) points.stream().filter(ControlPoint::isOpen).count(),
                points.stream().map(Point::of).toList());
    }
}
