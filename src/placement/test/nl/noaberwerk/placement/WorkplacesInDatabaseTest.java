package nl.noaberwerk.placement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostContact;
import nl.noaberwerk.hosts.HostContract;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.hosts.HostReader;
import nl.noaberwerk.hosts.TermsFact;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.Test;

class WorkplacesInDatabaseTest {
    @Test
    void validates() {
        Desk desk = new Desk(
                        Host.class,
                        HostContact.class,
                        HostContract.class,
                        HostRate.class,
                        TermsFact.class,
                        Placement.class,
                        TeamMembership.class)
                .with(FactStore.class, HostReader.class, HostAccess.class, PlacementReader.class);
        long id = desk.tables.employ(1);
        assertThat(desk.the(PlacementReader.class).on(java.util.List.of(id), desk.day.date))
                .isEmpty();
    }
}
