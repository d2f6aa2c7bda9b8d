package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.contracts.ContractTemplates;
import nl.noaberwerk.contracts.TemplateLine;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;

/** The words of contracts per regeling and kind. */
@Named
@ViewScoped
public class ContractTemplatesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractTemplates templates;

    @Inject
    private Caller caller;

    private transient List<TemplateLine> lines;

    public List<TemplateLine> getLines() {
        if (lines == null) {
            lines = templates.all();
        }
        return lines;
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }
}
