package nl.noaberwerk.hrm.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.KeptCalculation;
import nl.noaberwerk.hrm.KeptCalculations;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** The calculations that were kept on the case that is open. */
@Named
@RequestScoped
public class CaseCalculationsScreen {

    @Inject
    private KeptCalculations calculations;

    @Inject
    private AdviceCaseScreen open;

    private List<KeptCalculation> rows;

    public List<KeptCalculation> getRows() {
        if (rows == null) {
            rows = calculations.of(open.getAdvice().getId());
        }
        return rows;
    }

    /** The day on which it was kept. */
    public String moment(KeptCalculation one) {
        return Messages.shown(LocalDate.ofInstant(one.getRecordedAt(), Today.ZONE));
    }
}
