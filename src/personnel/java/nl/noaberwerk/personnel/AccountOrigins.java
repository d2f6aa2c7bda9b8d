package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads, set-wise, who recorded and who confirmed the accounts that hold in a month.
 *
 * <p>It checks no role: only services of the areas use it, which do.
 */
@ApplicationScoped
public class AccountOrigins {

    @Inject
    private FactStore store;

    /** By employment, of the account that holds at the end of the month; who has none is not in it. */
    public Map<Long, AccountOrigin> of(Collection<Long> employmentIds, YearMonth month) {
        Map<Long, BankAccount> holding = new HashMap<>();
        store
                .findAll(BankAccount.class, "select b from BankAccount b where b.employmentId in :list", employmentIds)
                .stream()
                .collect(Collectors.groupingBy(BankAccount::getEmploymentId))
                .forEach((id, facts) -> new History(facts)
                        .on(month.atEndOfMonth(), BankAccount.class)
                        .ifPresent(account -> holding.put(id, account)));
        Map<Long, BankConfirmation> decided = confirmations(holding.values());
        return holding.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> origin(entry.getValue(), decided)));
    }

    private Map<Long, BankConfirmation> confirmations(Collection<BankAccount> accounts) {
        List<Long> ids = accounts.stream().map(BankAccount::getId).toList();
        return store
                .findAll(BankConfirmation.class, "select c from BankConfirmation c where c.factId in :list", ids)
                .stream()
                .collect(Collectors.toMap(BankConfirmation::getFactId, Function.identity()));
    }

    private static AccountOrigin origin(BankAccount account, Map<Long, BankConfirmation> decided) {
        return new AccountOrigin(
                account.getIban(),
                account.getPayee(),
                account.getRecordedBy(),
                account.getRecordedAt(),
                Optional.ofNullable(decided.get(account.getId())));
    }
}
