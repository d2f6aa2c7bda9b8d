package nl.noaberwerk.personnel;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;

/** How a person is called from a day on, and the sex that is registered. */
@Entity
@DiscriminatorValue("NAME")
public class NameFact extends PersonFact {

    @Embedded
    private PersonName name;

    private String sex;

    protected NameFact() {}

    /** @param sex M, V or X; null when not known */
    public NameFact(long personId, PersonName name, String sex, Recording recording) {
        super(personId, recording);
        this.name = name;
        this.sex = sex;
    }

    @Override
    public Topic topic() {
        return Topic.NAME;
    }

    @Override
    public List<Detail> details() {
        return List.of(
                Detail.of("achternaam", name.surname()),
                Detail.of("voorvoegsels", name.prefix()),
                Detail.of("voorletters", name.initials()),
                Detail.of("roepnaam", name.givenName()),
                Detail.of("geslacht", sex));
    }

    public PersonName getName() {
        return name;
    }

    public String getSex() {
        return sex;
    }
}
