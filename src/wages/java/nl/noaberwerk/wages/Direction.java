package nl.noaberwerk.wages;

import java.math.BigDecimal;

/** Whether a wage component is paid to the employee or deducted. */
public enum Direction {
    PAID("uitbetaald"),
    DEDUCTED("ingehouden");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The figure with the sign of the payslip: what is deducted gets less. */
    public BigDecimal signed(BigDecimal figure) {
        return this == PAID ? figure : figure.negate();
    }
}
