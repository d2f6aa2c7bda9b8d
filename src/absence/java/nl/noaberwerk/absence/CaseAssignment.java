package nl.noaberwerk.absence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Ziekteperiode;

/**
 * Which ziekmeldingen make up one case by law, and which case stays its name: the one of its earliest ziekmelding that no
 * earlier case has.
 *
 * @param members its ziekmeldingen in order of day
 * @param caseId the case that stays; empty for a new one
 */
record CaseAssignment(List<Member> members, Ziekteperiode period, Optional<Long> caseId) {

    /**
     * A ziekmelding to be placed.
     *
     * @param caseId where it was until now; empty for a new one
     */
    record Member(long ziekmeldingId, Optional<Long> caseId, DaySpan days) {

        static Member of(Spell spell) {
            return new Member(spell.ziekmeldingId(), Optional.of(spell.caseId()), spell.days());
        }
    }

    /** The cases of one employment, in order of day. @throws IllegalArgumentException when sicknesses overlap */
    static List<CaseAssignment> of(List<Member> members, List<DaySpan> leaves) {
        List<Member> sorted = members.stream()
                .sorted(Comparator.comparing(member -> member.days().first()))
                .toList();
        List<CaseAssignment> assignments = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        int next = 0;
        for (Ziekteperiode period :
                Ziekteperiode.of(sorted.stream().map(Member::days).toList(), leaves)) {
            List<Member> own = sorted.subList(next, next + period.spans().size());
            next += period.spans().size();
            Optional<Long> stays = own.stream()
                    .flatMap(member -> member.caseId().stream())
                    .filter(id -> !taken.contains(id))
                    .findFirst();
            stays.ifPresent(taken::add);
            assignments.add(new CaseAssignment(List.copyOf(own), period, stays));
        }
        return assignments;
    }

    boolean holds(long ziekmeldingId) {
        return members.stream().anyMatch(member -> member.ziekmeldingId() == ziekmeldingId);
    }
}
