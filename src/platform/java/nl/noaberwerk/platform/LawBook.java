package nl.noaberwerk.platform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawTopic;

/** The law with what people entered: who wants to calculate asks for the current one. */
@Stateless
@DenyAll
public class LawBook {

    private static final int LONGEST_SOURCE = 400;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LawShelf shelf;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @Inject
    private Event<LawChanged> changes;

    /** The law as it is known now, with every entered value; immutable, so one calculation uses one law. */
    @PermitAll
    public Law current() {
        return shelf.kept().orElseGet(this::read);
    }

    /** Every subject of the law with what holds on the day, in the order of the law, also those without a value. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<LawEntry> entries(LocalDate day) {
        Map<String, List<EnteredLawValue>> entered =
                all("desc").collect(Collectors.groupingBy(EnteredLawValue::getKey));
        return current().topics().stream()
                .map(topic -> LawEntry.of(topic, day, entered.getOrDefault(topic.key(), List.of())))
                .toList();
    }

    /**
     * Adds a value; it computes at once, marked "te controleren" until somebody else confirms it.
     *
     * @param value the confirmation in it is not looked at
     * @throws Refused for an unknown subject, a value that does not fit, no source, or an impossible day
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public EnteredLawValue enter(EnteredValue value) {
        LawTopic topic = check(value);
        EnteredLawValue entered = new EnteredLawValue(value, caller.name(), today.now());
        entities.persist(entered);
        tell("wettelijke waarde ingevoerd", entered, topic);
        return entered;
    }

    /** Confirms a value that somebody else entered; from then on it is "vastgesteld". */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.SALARISADMINISTRATEUR})
    public EnteredLawValue confirm(long id) {
        EnteredLawValue entered = Optional.ofNullable(
                        entities.find(EnteredLawValue.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refused.notFound("platform.law.unknown-value"));
        entered.confirm(caller.name(), today.now());
        tell("wettelijke waarde bevestigd", entered, Law.load().topic(entered.getKey()));
        return entered;
    }

    private LawTopic check(EnteredValue value) {
        Law law = current();
        if (!law.knows(value.key())) {
            throw new Refused("platform.law.unknown-topic", value.key());
        }
        LawTopic topic = law.topic(value.key());
        if (!topic.accepts(value.value())) {
            throw new Refused("platform.law.value", topic.label(), expected(topic));
        }
        if (value.source().isBlank() || value.source().length() > LONGEST_SOURCE) {
            throw new Refused("platform.law.source", LONGEST_SOURCE);
        }
        if (value.from().isBefore(FIRST) || value.from().isAfter(LAST)) {
            throw new Refused("platform.law.from");
        }
        return topic;
    }

    private static String expected(LawTopic topic) {
        return topic.choices().isEmpty()
                ? Messages.text("platform.law.number", topic.unit())
                : String.join(", ", topic.choices());
    }

    private void tell(String what, EnteredLawValue value, LawTopic topic) {
        String details = topic.label() + ": " + value.getValue() + " " + topic.unit() + " vanaf "
                + Messages.shown(value.getFrom()) + "; bron: " + value.getSource();
        trail.changed(what, "waarde " + value.getKey(), details);
        changes.fire(new LawChanged(value.getKey(), value.getFrom()));
    }

    /** Values of a subject that this version no longer knows are left alone. */
    private Law read() {
        long edition = shelf.edition();
        Law files = Law.load();
        List<EnteredValue> values = all("asc")
                .map(EnteredLawValue::entered)
                .filter(value ->
                        files.knows(value.key()) && files.topic(value.key()).accepts(value.value()))
                .toList();
        Law law = files.with(values);
        shelf.keep(law, edition);
        return law;
    }

    private Stream<EnteredLawValue> all(String order) {
        return entities
                .createQuery("select v from EnteredLawValue v order by v.id " + order, EnteredLawValue.class)
                .getResultList()
                .stream();
    }
}
