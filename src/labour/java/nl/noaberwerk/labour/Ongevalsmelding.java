package nl.noaberwerk.labour;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an accident must be told to the Arbeidsinspectie at once, and by whom (art. 9 lid 1 Arbowet).
 *
 * @param ground the first of the three that makes it so; only of a duty to tell
 */
public record Ongevalsmelding(Duty duty, Optional<Ground> ground) {

    /** What follows from the answers. */
    public enum Duty {
        /** The employer tells it at once. */
        AT_ONCE,
        /** Who was hired out works under the host, which is the employer of art. 1 lid 1 Arbowet and tells it at once. */
        HOST_AT_ONCE,
        /** One of the three is not known yet: as soon as it shows, it must be told. */
        NOT_YET_KNOWN,
        /** On the way to or from work: no arbeidsongeval. */
        NONE_COMMUTING,
        NONE
    }

    /** The outcomes that art. 9 lid 1 names. */
    public enum Ground {
        DEATH,
        PERMANENT_INJURY,
        HOSPITAL_ADMISSION
    }

    /** What is known of one of the grounds. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * What is known shortly after the accident.
     *
     * @param commuting on the way between home and work
     * @param underHost somebody hired out, under the authority of a host employer
     * @param admission taken up in a hospital, also for a day; treatment without that is none
     */
    public record Facts(boolean commuting, boolean underHost, Answer death, Answer permanentInjury, Answer admission) {

        private Answer of(Ground ground) {
            return switch (ground) {
                case DEATH -> death;
                case PERMANENT_INJURY -> permanentInjury;
                case HOSPITAL_ADMISSION -> admission;
            };
        }
    }

    public static Ongevalsmelding of(Facts facts) {
        if (facts.commuting()) {
            return without(Duty.NONE_COMMUTING);
        }
        Optional<Ground> ground = Stream.of(Ground.values())
                .filter(one -> facts.of(one) == Answer.YES)
                .findFirst();
        if (ground.isPresent()) {
            return new Ongevalsmelding(facts.underHost() ? Duty.HOST_AT_ONCE : Duty.AT_ONCE, ground);
        }
        boolean unknown = Stream.of(Ground.values()).anyMatch(one -> facts.of(one) == Answer.UNKNOWN);
        return without(unknown ? Duty.NOT_YET_KNOWN : Duty.NONE);
    }

    private static Ongevalsmelding without(Duty duty) {
        return new Ongevalsmelding(duty, Optional.empty());
    }
}
