package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.WageScales.Amount;
import nl.noaberwerk.wages.WageTable;
import nl.noaberwerk.wages.WageTableBook;

/** The wage tables: what holds on a day, what waits for a second person, and entering one amount. */
@Named
@ViewScoped
public class WageTablesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WageTableBook book;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<Amount> amounts;
    private transient List<WageTableBook.Waiting> waiting;
    private Cao cao = Cao.SW;
    private LocalDate day;
    private Cao newCao = Cao.SW;
    private String schaal;
    private String trede;
    private LocalDate from;
    private Euro wage;
    private BigDecimal hours = new BigDecimal("36");
    private String source;

    @PostConstruct
    void open() {
        day = today.date();
        from = day.withDayOfMonth(1).plusMonths(1);
    }

    public List<Amount> getAmounts() {
        if (amounts == null) {
            amounts = book.on(day).of(cao);
        }
        return amounts;
    }

    public List<WageTableBook.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = book.waiting();
        }
        return waiting;
    }

    public String enter() {
        book.enter(List.of(new Amount(newCao, schaal.strip(), trede.strip(), from, wage, hours, source.strip())));
        Notice.afterRedirect(Messages.text("wages.table.entered"));
        return again();
    }

    public String confirm(long id) {
        WageTable table = book.confirm(id);
        Notice.afterRedirect(Messages.text("wages.table.confirmed", table.getValidFrom()));
        return again();
    }

    public String withdraw(long id) {
        book.withdraw(id);
        Notice.afterRedirect(Messages.text("wages.table.withdrawn"));
        return again();
    }

    public boolean isMayEnter() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    /** The second person is another functioneel beheerder or a salarisadministrateur. */
    public boolean isMayConfirm() {
        return isMayEnter() || caller.has(Role.SALARISADMINISTRATEUR);
    }

    public boolean isMine(WageTable table) {
        return table.getEnteredBy().equals(caller.name());
    }

    private String again() {
        return "/wages/wage-tables.xhtml?faces-redirect=true&cao=" + cao;
    }

    public Cao[] getCaos() {
        return Cao.values();
    }

    public String getCao() {
        return cao.name();
    }

    /** @param name another word shows the first cao */
    public void setCao(String name) {
        cao = Arrays.stream(Cao.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Cao.SW);
    }

    public String getCaoLabel() {
        return cao.label();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day == null ? today.date() : day;
    }

    public Cao getNewCao() {
        return newCao;
    }

    public void setNewCao(Cao newCao) {
        this.newCao = newCao;
    }

    public String getSchaal() {
        return schaal;
    }

    public void setSchaal(String schaal) {
        this.schaal = schaal;
    }

    public String getTrede() {
        return trede;
    }

    public void setTrede(String trede) {
        this.trede = trede;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Euro getWage() {
        return wage;
    }

    public void setWage(Euro wage) {
        this.wage = wage;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
