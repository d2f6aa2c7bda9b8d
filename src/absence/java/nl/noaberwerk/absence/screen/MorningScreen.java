package nl.noaberwerk.absence.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.MorningLists;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/** Who is not there today: per group, in the own team, or of the people placed with an inlener. */
@Named
@RequestScoped
public class MorningScreen {

    @Inject
    private MorningLists lists;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private List<MorningLists.Group> groups;
    private List<MorningLists.Member> members;
    private List<MorningLists.Unavailable> unavailable;

    public List<MorningLists.Group> getGroups() {
        if (groups == null) {
            groups = employer.employer().isPresent() ? lists.groups(employer.id()) : List.of();
        }
        return groups;
    }

    /** How many people are absent in all groups together. */
    public int getAbsent() {
        return getGroups().stream().mapToInt(group -> group.absent().size()).sum();
    }

    public List<MorningLists.Member> getMembers() {
        if (members == null) {
            members = employer.employer().isPresent() ? lists.ownTeam(employer.id()) : List.of();
        }
        return members;
    }

    /** How many of the own team are absent. */
    public long getAway() {
        return getMembers().stream()
                .filter(member -> member.absent().isPresent())
                .count();
    }

    public List<MorningLists.Unavailable> getUnavailable() {
        if (unavailable == null) {
            unavailable = employer.employer().isPresent() ? lists.unavailable(employer.id()) : List.of();
        }
        return unavailable;
    }

    /** "tot en met 20-11-2026", or that it is not known. */
    public String until(Optional<LocalDate> day) {
        return day.map(last -> "tot en met " + Messages.shown(last)).orElse("nog niet bekend");
    }

    public LocalDate getToday() {
        return today.date();
    }
}
