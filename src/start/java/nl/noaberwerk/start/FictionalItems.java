package nl.noaberwerk.start;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents the items of a month: every third of the people on the payroll gets one, in a fixed turn. */
final class FictionalItems {

    private static final String HEADER =
            "personeelsnummer;maand;component;aantal;bedrag;kostenplaats;omschrijving;datum_bon;inhouden_in_maanden\n";
    private static final int EVERY = 3;
    private static final String RECEIPT = "bon";

    private FictionalItems() {}

    /** The items as a file with Dutch headers; which ones there are stands in the words. */
    static String of(DemoWords words, List<FictionalPerson> people, YearMonth month) {
        List<FictionalPerson> paid =
                people.stream().filter(FictionalPerson::onPayroll).toList();
        List<String> kinds = words.list("mutaties");
        return IntStream.range(0, paid.size() / EVERY)
                .mapToObj(turn -> row(paid.get(turn * EVERY), kinds.get(turn % kinds.size()), month))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    /** A receipt is of the first day: never in the future. */
    private static String row(FictionalPerson person, String kind, YearMonth month) {
        String item = kind.replace(RECEIPT, month.atDay(1).toString());
        return person.number() + ";" + month + ";" + item;
    }
}
