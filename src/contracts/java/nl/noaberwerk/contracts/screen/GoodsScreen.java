package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.contracts.ReturnGood;
import nl.noaberwerk.contracts.ReturnGoods;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** What people give back when they leave. */
@Named
@ViewScoped
public class GoodsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnGoods goods;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private String label;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<ReturnGood> getGoods() {
        return goods.of(employer.id());
    }

    public boolean asked(ReturnGood good) {
        return good.isAskedOn(today.date());
    }

    public boolean isMayChange() {
        return isPossible() && caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public String add() {
        Notice.afterRedirect(Messages.text(
                "contracts.good.added", goods.add(employer.id(), label).getLabel()));
        return "/contracts/goods.xhtml?faces-redirect=true";
    }

    public String end(ReturnGood good) {
        goods.end(good.getId());
        Notice.afterRedirect(Messages.text("contracts.good.taken-off", good.getLabel()));
        return "/contracts/goods.xhtml?faces-redirect=true";
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
