package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.wages.WageTableDeviations;
import nl.noaberwerk.wages.WageTableDeviations.Deviation;
import nl.noaberwerk.wages.WageTableDeviations.UnknownScale;

/** The points about the agreed wages: those that are not of the wage table, and changes that touch an approved month. */
@ApplicationScoped
class WagePoints {

    private static final int MOST_SCALES = 5;

    @Inject
    private WageTableDeviations deviations;

    @Inject
    private NabetalingProposals nabetalingen;

    List<FindingDraft> points(PayrollRun run) {
        WageTableDeviations.Compared compared = deviations.of(run.employerId(), run.month());
        List<FindingDraft> points = new ArrayList<>();
        compared.deviations().forEach(one -> points.add(deviation(one)));
        if (!compared.unknown().isEmpty()) {
            points.add(unknown(compared.unknown()));
        }
        nabetalingen.of(run.employerId()).stream()
                .filter(proposal -> proposal.month().isBefore(run.month()))
                .forEach(proposal -> points.add(touched(proposal)));
        return points;
    }

    private static FindingDraft deviation(Deviation one) {
        String key = one.difference().isPositive() ? "payroll.wage.above-table" : "payroll.wage.below-table";
        Remark remark = new Remark(
                Severity.WARNING,
                "loontabel",
                Messages.text(
                        key,
                        one.agreed(),
                        one.table(),
                        one.schaal(),
                        one.trede(),
                        one.cao().label()),
                Messages.text("payroll.wage.table.remedy"));
        return new FindingDraft(one.employmentId(), one.personnelNumber(), one.name(), remark, 1);
    }

    private static FindingDraft unknown(List<UnknownScale> scales) {
        int people = scales.stream().mapToInt(UnknownScale::people).sum();
        String named = scales.stream()
                .limit(MOST_SCALES)
                .map(scale -> scale.cao().label() + " " + scale.schaal() + " " + scale.trede())
                .collect(Collectors.joining(", "));
        String more = scales.size() > MOST_SCALES ? Messages.text("payroll.wage.more-scales") : "";
        return FindingDraft.ofRun(
                new Remark(
                        Severity.INFO,
                        "loontabel:onbekend",
                        Messages.text("payroll.wage.unknown-scale", people, named + more),
                        Messages.text("payroll.wage.unknown-scale.remedy")),
                people);
    }

    private static FindingDraft touched(NabetalingProposal one) {
        String key = one.isOpen() ? "payroll.wage.touched" : "payroll.wage.touched-refused";
        Remark remark = new Remark(
                one.isOpen() ? Severity.WARNING : Severity.INFO,
                "raakt-goedgekeurde-maand",
                Messages.text(key, one.month(), one.was().plus(one.settled()), one.becomes(), one.difference()),
                Messages.text("payroll.wage.touched.remedy"));
        return new FindingDraft(one.employmentId(), one.personnelNumber(), one.name(), remark, 1);
    }
}
