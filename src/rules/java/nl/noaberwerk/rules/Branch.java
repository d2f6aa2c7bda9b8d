package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A branch of a YAML file of the law; what is not there, or is something else than asked for, is an error. */
final class Branch {

    private final String name;
    private final Map<?, ?> content;

    Branch(String name, Object content) {
        if (!(content instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(name + ": keys with values expected");
        }
        this.name = name;
        this.content = map;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(content.get(key)).map(Object::toString);
    }

    String text(String key) {
        return find(key).filter(t -> !t.isBlank()).orElseThrow(() -> missing(key));
    }

    /** A whole number. */
    long whole(String key) {
        return Long.parseLong(text(key));
    }

    /** A decimal number as a whole number of units of 10^-scale; more decimals are refused. */
    long scaled(String key, int scale) {
        return units(text(key), scale);
    }

    Branch branch(String key) {
        Object found = content.get(key);
        if (found == null) {
            throw missing(key);
        }
        return new Branch(name + "/" + key, found);
    }

    List<Branch> list(String key) {
        return items(key).stream()
                .map(item -> new Branch(name + "/" + key, item))
                .toList();
    }

    /** The words of a list; none when the key is absent. */
    List<String> words(String key) {
        return content.containsKey(key)
                ? items(key).stream().map(Object::toString).toList()
                : List.of();
    }

    long[] wholes(String key) {
        return scaled(key, items(key), 0);
    }

    long[] scaledList(String key, int scale) {
        return scaled(key, items(key), scale);
    }

    private static long[] scaled(String key, Collection<?> items, int scale) {
        return items.stream().mapToLong(item -> units(item.toString(), scale)).toArray();
    }

    private static long units(String number, int scale) {
        return new BigDecimal(number).movePointRight(scale).longValueExact();
    }

    private Collection<?> items(String key) {
        if (content.get(key) instanceof Collection<?> items) {
            return items;
        }
        throw missing(key);
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(name + ": " + key + " is missing");
    }
}
