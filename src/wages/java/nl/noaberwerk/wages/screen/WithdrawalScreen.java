package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemRow;
import nl.noaberwerk.wages.VariableItems;

/** Takes one item back: what it is, why, and what happens with it. */
@Named
@ViewScoped
public class WithdrawalScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemLists lists;

    @Inject
    private VariableItems items;

    private transient ItemRow row;
    private Long id;
    private String reason;

    public ItemRow getRow() {
        if (row == null) {
            row = lists.item(id == null ? 0 : id);
        }
        return row;
    }

    /** Back to the list of the month, which says that it is done. */
    public String withdraw() {
        ItemRow taken = getRow();
        items.withdraw(id, reason);
        Notice.afterRedirect(Messages.text("wages.item.withdrawn", taken.component(), taken.personnelNumber()));
        return "/wages/items.xhtml?faces-redirect=true&maand=" + taken.month();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
