package nl.noaberwerk.handout.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.personnel.AccountChangeNotice;
import nl.noaberwerk.personnel.AccountChangeNotices;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** The letters about changed accounts that are still to be sent. */
@Named
@ViewScoped
public class AccountLettersScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountChangeNotices notices;

    @Inject
    private EmployerInView employer;

    private transient List<AccountChangeNotice> rows;

    public List<AccountChangeNotice> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? notices.open(employer.id()) : List.of();
        }
        return rows;
    }

    /** Records that the letter was sent. */
    public String told(AccountChangeNotice notice) {
        notices.told(notice.id());
        Notice.afterRedirect(Messages.text("handout.letter.told", notice.name()));
        return "/handout/account-letters.xhtml?faces-redirect=true";
    }
}
