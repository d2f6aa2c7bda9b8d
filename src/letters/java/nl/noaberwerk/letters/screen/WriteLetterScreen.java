package nl.noaberwerk.letters.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.letters.Addressee;
import nl.noaberwerk.letters.LetterKind;
import nl.noaberwerk.letters.LetterKinds;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.LetterPerson;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.SentFile;

/** Writes one letter: first the kind, then what must be filled in, a look at it, and then it is kept. */
@Named
@ViewScoped
public class WriteLetterScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Letters letters;

    @Inject
    private LetterKinds kinds;

    private transient LetterPerson person;
    private Long id;
    private String kind;
    private String about;
    private final ArrayList<FilledField> fields = new ArrayList<>();

    /** Called when the page opens; a parameter with the code of a field fills that field. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        if (kind != null && !kind.isEmpty()) {
            kinds.find(kind);
            Map<String, String> given =
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            kinds.fields(kind).forEach(field -> fields.add(new FilledField(field, given.get(field.getCode()))));
        }
    }

    /** The kind was chosen. */
    public String choose() {
        return "/letters/write.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public void preview() {
        SentFile.pdf("voorbeeld-brief.pdf", letters.preview(order()));
    }

    public String save() {
        int written = letters.write(order()).size();
        Notice.afterRedirect(Messages.text(written == 1 ? "letters.written-one" : "letters.written", written));
        return "/letters/letters.xhtml?faces-redirect=true&id=" + id;
    }

    private LetterOrder order() {
        return new LetterOrder(
                kind, id, about, fields.stream().collect(Collectors.toMap(FilledField::getCode, FilledField::value)));
    }

    public boolean isChosen() {
        return !fields.isEmpty();
    }

    public LetterPerson getPerson() {
        if (person == null) {
            person = letters.person(id);
        }
        return person;
    }

    public List<LetterKind> getKinds() {
        return kinds.all();
    }

    public String getKindLabel() {
        return isChosen() ? kinds.find(kind).getLabel() : "";
    }

    public List<Addressee> getAddressees() {
        return letters.addressees(id, kind, about);
    }

    public List<FilledField> getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
