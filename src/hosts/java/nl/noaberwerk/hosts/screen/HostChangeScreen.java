package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.hosts.Host;
import nl.noaberwerk.hosts.HostCard;
import nl.noaberwerk.hosts.Hosts;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** A new host employer, or other particulars of one. */
@Named
@ViewScoped
public class HostChangeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Hosts hosts;

    @Inject
    private EmployerInView employer;

    private Long id;
    private int version;
    private String name;
    private String officialName;
    private String kvk;
    private String street;
    private String postcode;
    private String city;
    private List<String> kinds = new ArrayList<>();

    /** Called when the page opens: without id it is a new one. */
    public void open() {
        if (id == null) {
            return;
        }
        Host host = hosts.one(id);
        HostCard card = host.getCard();
        version = host.getVersion();
        name = host.getName();
        officialName = card.officialName();
        kvk = card.kvk();
        street = card.street();
        postcode = card.postcode();
        city = card.city();
        kinds = new ArrayList<>(host.getWerksoorten());
    }

    public boolean isNew() {
        return id == null;
    }

    public Map<String, String> getWerksoorten() {
        return hosts.werksoorten();
    }

    public String save() {
        HostCard card = new HostCard(officialName, kvk, street, postcode, city);
        Host saved = isNew() ? hosts.add(employer.id(), name, card, kinds) : hosts.change(id, version, card, kinds);
        Notice.afterRedirect(Messages.text("hosts.saved", saved.getName()));
        return "/hosts/host.xhtml?faces-redirect=true&id=" + saved.getId();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOfficialName() {
        return officialName;
    }

    public void setOfficialName(String officialName) {
        this.officialName = officialName;
    }

    public String getKvk() {
        return kvk;
    }

    public void setKvk(String kvk) {
        this.kvk = kvk;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }
}
