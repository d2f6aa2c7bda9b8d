package nl.noaberwerk.finance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.wages.ComponentLedger;

/** The whole scheme of an employer: its own choices laid over those of the wage components and the default scheme. */
public final class LedgerScheme {

    /** The code under which the net wages to be paid are booked. */
    public static final String NET = "NETTO";

    private final Map<String, LedgerRule> rules;

    private LedgerScheme(Map<String, LedgerRule> rules) {
        this.rules = rules;
    }

    /** The scheme of who chose nothing. */
    public static LedgerScheme standard() {
        Map<String, LedgerRule> rules = new LinkedHashMap<>();
        text().lines().skip(1).map(LedgerScheme::rule).forEach(rule -> rules.put(rule.code(), rule));
        return new LedgerScheme(rules);
    }

    /** With the accounts that the wage components name themselves. */
    LedgerScheme withComponents(List<ComponentLedger> components) {
        Map<String, LedgerRule> all = new LinkedHashMap<>(rules);
        for (ComponentLedger one : components) {
            String counterAccount = one.counterAccount();
            all.put(one.code(), new LedgerRule(one.code(), one.description(), one.account(), counterAccount, true));
        }
        return new LedgerScheme(all);
    }

    LedgerScheme with(List<LedgerAccount> chosen) {
        Map<String, LedgerRule> all = new LinkedHashMap<>(rules);
        chosen.forEach(account -> all.put(account.code(), account.rule()));
        return new LedgerScheme(all);
    }

    public Optional<LedgerRule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    public Collection<LedgerRule> rules() {
        return rules.values();
    }

    private static LedgerRule rule(String line) {
        String[] cells = line.split(";", -1);
        return new LedgerRule(cells[0], cells[1], cells[2], cells[3], true);
    }

    private static String text() {
        try (InputStream file = LedgerScheme.class.getResourceAsStream("ledger-scheme.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
