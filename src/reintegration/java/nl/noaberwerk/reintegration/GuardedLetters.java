package nl.noaberwerk.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.noaberwerk.letters.LetterGuard;
import nl.noaberwerk.privacy.GuardedText;

/** Keeps words about sickness out of letters: {@code letters} and {@code privacy} do not know each other. */
@ApplicationScoped
public class GuardedLetters implements LetterGuard {

    @Inject
    private GuardedText guard;

    @Override
    public void require(String field, String text) {
        guard.require(field, text, text.length());
    }
}
