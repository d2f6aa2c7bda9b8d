package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;

/** Reminds of the cut-off, the approval and the payment date of the month that is worked on. */
@ApplicationScoped
public class CalendarTasks implements WaitingTasks {

    private static final int TODAY = 100;
    private static final int THIS_WEEK = 50;
    private static final int DAYS_AHEAD = 7;
    private static final String PAGE = "/wages/calendar.xhtml";
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);

    @Inject
    private PayrollCalendar calendar;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.SALARISADMINISTRATEUR, employerId)) {
            return List.of();
        }
        YearMonth open = calendar.firstOpen(employerId, today.date());
        List<WaitingTask> tasks = new ArrayList<>();
        calendar.lastApproved(employerId).ifPresent(last -> payment(calendar.of(employerId, last), tasks));
        open(calendar.of(employerId, open), tasks);
        return tasks;
    }

    /** An approved month is still to be paid. */
    private void payment(CalendarMonth month, List<WaitingTask> tasks) {
        long days = daysTo(month.payment());
        if (days >= 0 && days <= DAYS_AHEAD) {
            tasks.add(task("wages.calendar.task.payment", month.month(), month.payment()));
        }
    }

    private void open(CalendarMonth month, List<WaitingTask> tasks) {
        long toCutOff = daysTo(month.cutOff());
        if (toCutOff >= 0 && toCutOff <= DAYS_AHEAD) {
            tasks.add(task("wages.calendar.task.cut-off", month.month(), month.cutOff()));
        }
        long toPayment = daysTo(month.payment());
        if (toPayment < 0) {
            tasks.add(task("wages.calendar.task.payment-passed", month.month(), month.payment()));
        } else if (toCutOff < 0 && daysTo(month.approval()) <= DAYS_AHEAD) {
            boolean late = daysTo(month.approval()) < 0;
            String key = late ? "wages.calendar.task.approval-passed" : "wages.calendar.task.approval";
            tasks.add(task(key, month.month(), month.approval()));
        }
    }

    private WaitingTask task(String key, YearMonth month, LocalDate day) {
        long days = daysTo(day);
        String text = Messages.text(key, month, inDays(days), LONG_DAY.format(day));
        return new WaitingTask(text, PAGE + "?jaar=" + month.getYear(), days <= 1 ? TODAY : THIS_WEEK).dueOn(day);
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today.date(), day);
    }

    private static String inDays(long days) {
        if (days == 0) {
            return "vandaag";
        }
        return days == 1 ? "morgen" : "over " + days + " dagen";
    }
}
