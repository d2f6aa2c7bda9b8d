package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.placement.PlacedPeople;
import nl.noaberwerk.placement.PlacedSearch;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who works where; the filters stand in the address. */
@Named
@ViewScoped
public class WhereScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "alle";

    @Inject
    private transient PlacedPeople people;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient PlacedPeople.Listed found;
    private transient PlacedPeople.Choices choices;
    private String werksoort = "";
    private String host = "";
    private String location = "";
    private String leader = "";
    private String ending = "";
    private PlacedSearch.Order order = PlacedSearch.Order.PLACE;

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayMove() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id()) && !(host + location + leader).isEmpty();
    }

    public PlacedPeople.Listed getFound() {
        if (found == null) {
            found = isPossible()
                    ? people.list(employer.id(), search(), from(), SIZE)
                    : new PlacedPeople.Listed(List.of(), 0);
        }
        return found;
    }

    private PlacedSearch search() {
        return new PlacedSearch(
                getText(),
                Arrays.stream(Werksoort.values())
                        .filter(one -> one.name().equals(werksoort))
                        .findFirst(),
                host,
                location,
                leader,
                days(),
                order);
    }

    private Optional<Integer> days() {
        return ending.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(ending)) : Optional.empty();
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    /** "3 jaar en 2 maanden"; empty when it is not known. */
    public String lasting(Optional<LocalDate> day) {
        return day.map(from -> WorkScreen.lasting(from, today.date())).orElse("");
    }

    public List<Choice> getWerksoorten() {
        List<Choice> all = first(werksoort);
        for (Werksoort one : Werksoort.values()) {
            all.add(new Choice(one.name(), one.getLabel(), one.name().equals(werksoort)));
        }
        return all;
    }

    public List<Choice> getHosts() {
        return of(choices().hosts(), host);
    }

    public List<Choice> getLocations() {
        return of(choices().locations(), location);
    }

    public List<Choice> getLeaders() {
        return of(choices().leaders(), leader);
    }

    public List<Choice> getEndings() {
        List<Choice> all = first(ending);
        for (int days : new int[] {31, 92, 183}) {
            String value = String.valueOf(days);
            all.add(new Choice(value, "binnen " + days + " dagen", value.equals(ending)));
        }
        return all;
    }

    public List<Choice> getOrders() {
        return Arrays.stream(PlacedSearch.Order.values())
                .map(one -> new Choice(one.name(), one.getLabel(), one == order))
                .toList();
    }

    private PlacedPeople.Choices choices() {
        if (choices == null) {
            choices = people.choices(employer.id());
        }
        return choices;
    }

    private static List<Choice> of(Set<String> values, String chosen) {
        List<Choice> all = first(chosen);
        values.forEach(value -> all.add(new Choice(value, value, value.equals(chosen))));
        return all;
    }

    private static List<Choice> first(String chosen) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", ALL, chosen.isEmpty()));
        return all;
    }

    public PlacedSearch.Order getOrder() {
        return order;
    }

    public void setOrder(PlacedSearch.Order order) {
        this.order = order == null ? PlacedSearch.Order.PLACE : order;
    }

    public String getWerksoort() {
        return werksoort;
    }

    public void setWerksoort(String werksoort) {
        this.werksoort = werksoort == null ? "" : werksoort;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host == null ? "" : host;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location == null ? "" : location;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader == null ? "" : leader;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending == null ? "" : ending;
    }
}
