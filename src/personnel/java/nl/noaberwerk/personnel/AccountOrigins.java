package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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

    /**
     * By employment, of the account that held at the end of the month as it was known at a moment; who has none is not
     * in it.
     */
    public Map<Long, AccountOrigin> of(Collection<Long> employmentIds, YearMonth month, Instant knownAt) {
        List<BankAccount> all = store.findAll(
                BankAccount.class, "select b from BankAccount b where b.employmentId in :list", employmentIds);
        Map<Long, BankConfirmation> decided = confirmations(all);
        Map<Long, AccountOrigin> origins = new HashMap<>();
        all.stream()
                .filter(account -> isKnown(account, decided, knownAt))
                .collect(Collectors.groupingBy(BankAccount::getEmploymentId))
                .forEach((id, facts) -> new History(facts)
                        .on(month.atEndOfMonth(), BankAccount.class)
                        .ifPresent(account -> origins.put(id, origin(account, decided))));
        return origins;
    }

    private static boolean isKnown(BankAccount account, Map<Long, BankConfirmation> decided, Instant at) {
        BankConfirmation confirmation = decided.get(account.getId());
        Instant since = confirmation == null ? account.getRecordedAt() : confirmation.getDecidedAt();
        return !since.isAfter(at);
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
