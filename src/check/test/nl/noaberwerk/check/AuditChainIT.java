package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What many people do at one moment stands in one chain of the audit trail, and nobody is refused for it. */
class AuditChainIT {

    private static final int AT_ONCE = 8;
    private static final int EACH = 15;

    private final LaunchedServer server = LaunchedServer.shared();

    @Test
    void looksAtOneMomentStandInOneChain() throws Exception {
        long employer = server.cycle().newEmployer("Werkbedrijf De Keten");
        server.cycle().importPeople(employer, new PeopleFile(9_450).of(1));
        Api hr = server.as("hr");
        int employment = hr.get("/api/employees?employer=" + employer)
                .array()
                .getJsonObject(0)
                .getInt("id");
        assertThat(statuses(hr, "/api/letters?employment=" + employment))
                .hasSize(AT_ONCE * EACH)
                .containsOnly(200);
        try (Browser browser = new Browser(server.address())) {
            ClerkOfMonth auditor = new ClerkOfMonth(browser, browser.signIn("controle"));
            auditor.open("/platform/audit.xhtml");
            auditor.press("Keten controleren");
            auditor.reads("De keten klopt");
        }
    }

    private static List<Integer> statuses(Api api, String path) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<Integer>>> looks = IntStream.range(0, AT_ONCE)
                    .mapToObj(clerk -> clerks.submit(() -> IntStream.range(0, EACH)
                            .mapToObj(look -> api.get(path).status())
                            .toList()))
                    .toList();
            Stream.Builder<Integer> all = Stream.builder();
            for (Future<List<Integer>> one : looks) {
                one.get().forEach(all);
            }
            return all.build().toList();
        } finally {
            clerks.shutdown();
        }
    }
}
