package nl.noaberwerk.absence.screen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.noaberwerk.absence.CaseSection;
import nl.noaberwerk.platform.Role;

/** The parts of the page of a case that this area shows itself. */
final class CaseParts {

    private static final Set<String> READERS = Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);

    private CaseParts() {}

    /** Each ziekmelding with its history. */
    @ApplicationScoped
    public static class Course implements CaseSection {

        @Override
        public int order() {
            return 10;
        }

        @Override
        public String title() {
            return "Verloop";
        }

        @Override
        public String page() {
            return "/absence/course-section.xhtml";
        }

        @Override
        public Set<String> roles() {
            return READERS;
        }
    }

    /** What the bedrijfsarts advised. */
    @ApplicationScoped
    public static class Advice implements CaseSection {

        @Override
        public int order() {
            return 20;
        }

        @Override
        public String title() {
            return "Adviezen";
        }

        @Override
        public String page() {
            return "/absence/advice-section.xhtml";
        }

        @Override
        public Set<String> roles() {
            return READERS;
        }
    }

    /** The hours really worked per week. */
    @ApplicationScoped
    public static class Hours implements CaseSection {

        @Override
        public int order() {
            return 60;
        }

        @Override
        public String title() {
            return "Gewerkte uren";
        }

        @Override
        public String page() {
            return "/absence/hours-section.xhtml";
        }

        @Override
        public Set<String> roles() {
            return READERS;
        }
    }
}
