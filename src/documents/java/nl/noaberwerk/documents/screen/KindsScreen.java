package nl.noaberwerk.documents.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.documents.DocumentRule;
import nl.noaberwerk.documents.DocumentRules;

/** Which kinds of documents there are, who sees them and how long they are kept. */
@Named
@RequestScoped
public class KindsScreen {

    @Inject
    private DocumentRules rules;

    private List<DocumentRule> rows;

    public List<DocumentRule> getRows() {
        if (rows == null) {
            rows = rules.all();
        }
        return rows;
    }
}
