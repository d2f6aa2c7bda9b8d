package nl.noaberwerk.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an account chose for its home page and for its mail of the week. */
@Entity
@Table(name = "home_choice")
public class HomeChoice {

    @Id
    private String account;

    @Version
    private int version;

    private String area;

    @Enumerated(EnumType.STRING)
    private WorkTerm term;

    private boolean mine;

    @Column(name = "every_employer")
    private boolean everyEmployer;

    @Column(name = "weekly_mail")
    private boolean weeklyMail = true;

    protected HomeChoice() {}

    /** Everything of the employer in view, and a mail every week. */
    HomeChoice(String account) {
        this.account = account;
    }

    /** What a home page shows. @param area null for all; @param term null for all */
    public record Filter(String area, WorkTerm term, boolean mine, boolean everyEmployer) {

        public static final Filter ALL = new Filter(null, null, false, false);

        /** Whether the task is among what was chosen. */
        public boolean shows(HomeTask task) {
            return (area == null || area.equals(task.area()))
                    && (term == null || term == task.term())
                    && (!mine || task.hers());
        }

        /** Whether it leaves anything out. */
        public boolean narrows() {
            return area != null || term != null || mine;
        }
    }

    Filter filter() {
        return new Filter(area, term, mine, everyEmployer);
    }

    void filter(Filter chosen) {
        area = chosen.area();
        term = chosen.term();
        mine = chosen.mine();
        everyEmployer = chosen.everyEmployer();
    }

    boolean wantsWeeklyMail() {
        return weeklyMail;
    }

    void weeklyMail(boolean wanted) {
        weeklyMail = wanted;
    }

    String account() {
        return account;
    }
}
