package nl.noaberwerk.placement;

import java.util.Optional;

/**
 * Whom the list of who works where shows; an empty text filters nothing.
 *
 * @param text part of the name or of the personnel number
 * @param host the name of a host employer
 * @param endingWithin only those whose placement or contract with the host is expected to end within so many days
 */
public record PlacedSearch(
        String text,
        Optional<Werksoort> werksoort,
        String host,
        String location,
        String groupLeader,
        Optional<Integer> endingWithin,
        Order order) {

    /** In which order. */
    public enum Order {
        PLACE("werkplek"),
        NUMBER("personeelsnummer"),
        AT_PLACE("langst op dezelfde werkplek"),
        WITH_LEADER("langst dezelfde leiding"),
        IN_TEAM("langst in hetzelfde team"),
        NEWEST("kortst op dezelfde werkplek"),
        END("eerste einde");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }
}
