package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.WageScales.Amount;
import org.hibernate.annotations.Immutable;

/** One amount of a wage table: of a schaal and trede, for a full-time week. */
@Entity
@Immutable
@Table(name = "wage_table_row")
public class WageTableRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wage_table_row_id_seq")
    @SequenceGenerator(name = "wage_table_row_id_seq", sequenceName = "wage_table_row_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "wage_table_id")
    private WageTable table;

    private String schaal;

    private String trede;

    @Column(name = "full_time_month_wage")
    private Euro fullTimeMonthWage;

    @Column(name = "full_time_hours")
    private BigDecimal fullTimeHours;

    protected WageTableRow() {}

    /** @param amount of the cao and day of the table */
    public WageTableRow(WageTable table, Amount amount) {
        this.table = table;
        this.schaal = amount.schaal();
        this.trede = amount.trede();
        this.fullTimeMonthWage = amount.fullTime();
        this.fullTimeHours = amount.hours();
    }

    public WageTable getTable() {
        return table;
    }

    public Amount amount() {
        return new Amount(
                table.getCao(),
                schaal,
                trede,
                table.getValidFrom(),
                fullTimeMonthWage,
                fullTimeHours,
                table.getSource());
    }
}
