package nl.noaberwerk.contracts.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.contracts.EndReason;
import nl.noaberwerk.contracts.EndTerms;
import nl.noaberwerk.rules.Euro;

/** Why and when an employment ends as it is filled in on the page. */
public final class EndFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private EndReason reason;
    private LocalDate lastDay;
    private LocalDate noticeOn;
    private LocalDate uwvFrom;
    private LocalDate uwvUntil;
    private BigDecimal paidBefore;
    private String note;

    void fill(EndTerms terms) {
        reason = terms.reason();
        lastDay = terms.lastDay();
        noticeOn = terms.noticeOn();
        uwvFrom = terms.uwvFrom();
        uwvUntil = terms.uwvUntil();
        paidBefore = terms.paidBefore().isZero() ? null : terms.paidBefore().value();
        note = terms.note();
    }

    EndTerms terms() {
        Euro paid = paidBefore == null ? Euro.ZERO : new Euro(paidBefore).roundedToCents();
        return new EndTerms(reason, lastDay, noticeOn, uwvFrom, uwvUntil, paid, note);
    }

    public EndReason getReason() {
        return reason;
    }

    public void setReason(EndReason reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public LocalDate getUwvFrom() {
        return uwvFrom;
    }

    public void setUwvFrom(LocalDate uwvFrom) {
        this.uwvFrom = uwvFrom;
    }

    public LocalDate getUwvUntil() {
        return uwvUntil;
    }

    public void setUwvUntil(LocalDate uwvUntil) {
        this.uwvUntil = uwvUntil;
    }

    public BigDecimal getPaidBefore() {
        return paidBefore;
    }

    public void setPaidBefore(BigDecimal paidBefore) {
        this.paidBefore = paidBefore;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
