package nl.noaberwerk.absence;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;

/** Keeps what would have been printed. */
final class WrittenLetters extends Letters {

    final List<LetterOrder> orders = new ArrayList<>();

    @Override
    public List<Letter> write(LetterOrder order) {
        orders.add(order);
        return List.of();
    }

    /** Where beans of other areas are asked for: there are none. */
    static Object noOtherArea() {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> null);
    }
}
