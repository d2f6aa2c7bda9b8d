package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.noaberwerk.personnel.DataSubject;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.personnel.KeptRows;
import nl.noaberwerk.personnel.PersonalData;

/** Which payslips of somebody are kept; she may ask for a copy of each. */
@ApplicationScoped
public class PayslipData implements PersonalData {

    private static final String PAYSLIPS = """
            select to_char(r.month, 'MM-YYYY'), p.gross, p.loonheffing, p.net, p.iban
            from payslip p join payroll_run r on r.id = p.run_id
            where p.employment_id = any (?) and not p.blocked and r.status in ('APPROVED', 'CLOSED')
            order by r.month, r.sequence
            """;

    @Inject
    private KeptRows rows;

    @Override
    public String area() {
        return "Salarisadministratie";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<KeptData> of(DataSubject subject) {
        KeptData empty = KeptData.of(
                "Loonstroken (van elk kunt u een kopie vragen)",
                "loon betalen en aangifte doen",
                "Belastingdienst, pensioenfonds, bank",
                "Maand",
                "Bruto",
                "Loonheffing",
                "Netto",
                "Rekening");
        return List.of(rows.of(empty, PAYSLIPS, subject.employmentIds()));
    }
}
