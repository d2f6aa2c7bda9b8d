package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Today;

/** Reads and records the decisions of many people at once; it checks no role, which the services that use it do. */
@ApplicationScoped
public class RecordedIndicaties {

    @Inject
    private FactStore store;

    @Inject
    private IndicatieTermBook terms;

    @Inject
    private Today today;

    /** By person, the newest first; of each day the last record only. */
    public Map<Long, List<Besluit>> of(Collection<Long> personIds) {
        Map<Long, List<Indicatie>> all =
                store
                        .findAll(Indicatie.class, "select i from Indicatie i where i.personId in :list", personIds)
                        .stream()
                        .sorted(Indicatie.ORDER.reversed())
                        .collect(Collectors.groupingBy(Indicatie::getPersonId));
        Map<Long, List<Besluit>> last = new LinkedHashMap<>();
        all.forEach((person, history) -> last.put(person, lastOfEachDay(history)));
        return last;
    }

    private static List<Besluit> lastOfEachDay(List<Indicatie> newestFirst) {
        List<Besluit> last = new ArrayList<>();
        for (Indicatie one : newestFirst) {
            if (last.stream()
                    .noneMatch(
                            known -> known.decidedOn().equals(one.getBesluit().decidedOn()))) {
                last.add(one.getBesluit());
            }
        }
        return last;
    }

    /** Records them, and computes anew how these people stand. */
    public void add(long employerId, Map<Long, List<Besluit>> besluiten, String account, String reason) {
        List<Indicatie> rows = new ArrayList<>();
        besluiten.forEach((person, list) -> list.forEach(besluit -> rows.add(
                new Indicatie(person, besluit, new Recording(besluit.decidedOn(), today.now(), account, reason)))));
        store.insertAll(rows);
        terms.refresh(employerId, besluiten.keySet());
    }
}
