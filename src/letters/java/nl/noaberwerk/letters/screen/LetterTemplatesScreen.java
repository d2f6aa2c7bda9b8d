package nl.noaberwerk.letters.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.letters.LetterKind;
import nl.noaberwerk.letters.LetterKinds;
import nl.noaberwerk.letters.LetterTemplate;
import nl.noaberwerk.platform.Today;

/** All kinds of letters with the words that hold today. */
@Named
@RequestScoped
public class LetterTemplatesScreen {

    @Inject
    private LetterKinds kinds;

    @Inject
    private Today today;

    /** A kind with the words that hold today. */
    public record Row(LetterKind kind, LetterTemplate template) {}

    public List<Row> getRows() {
        return kinds.all().stream()
                .map(kind -> new Row(kind, kinds.holdingOn(kind.getCode(), today.date())))
                .toList();
    }
}
