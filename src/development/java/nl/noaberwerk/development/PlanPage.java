package nl.noaberwerk.development;

import java.util.List;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a fixed ontwikkelplan on paper for the employee: plain words, big letters. */
final class PlanPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(PlanPage.class, "plan.xhtml");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private PlanPage() {}

    static Document of(Learner whose, PlanVersion version, List<PlanLine> lines) {
        PageTemplate page = TEMPLATE.copy();
        page.text("name", whose.fullName());
        page.text("version", "Versie " + version.getNumber() + ", " + Messages.shown(version.getFixedOn()));
        Element place = page.element("goals");
        String goal = "";
        Element rows = null;
        int number = 0;
        for (PlanLine line : lines) {
            if (rows == null || !line.getGoal().equals(goal)) {
                goal = line.getGoal();
                number++;
                text(place, "h2", "Doel " + number);
                text(place, "p", goal).setAttribute("class", "goal");
                rows = null;
            }
            if (line.getWhat() == null) {
                text(place, "p", "Hiervoor is nog niets afgesproken.");
                continue;
            }
            rows = rows == null ? table(place) : rows;
            row(rows, line);
        }
        page.text("agreed", agreed(version));
        return page.page();
    }

    private static String agreed(PlanVersion version) {
        return version.getAgreedOn() == null
                ? "Dit plan moet u nog bespreken of ondertekenen."
                : "Dit plan is " + version.getManner().getLabel() + " op " + Messages.shown(version.getAgreedOn())
                        + ".";
    }

    private static Element table(Element place) {
        Element table = add(place, "table");
        Element head = add(add(table, "thead"), "tr");
        for (String title : List.of("Wat gaan we doen?", "Wie doet het?", "Wanneer klaar?")) {
            text(head, "th", title).setAttribute("scope", "col");
        }
        return add(table, "tbody");
    }

    private static void row(Element rows, PlanLine line) {
        Element row = add(rows, "tr");
        text(row, "td", line.getWhat());
        text(row, "td", line.getWho());
        String day = Messages.shown(line.getDue());
        text(row, "td", line.getDoneOn() == null ? day : "Gedaan op " + Messages.shown(line.getDoneOn()));
    }

    private static Element text(Element parent, String name, String text) {
        Element added = add(parent, name);
        added.setTextContent(text);
        return added;
    }

    private static Element add(Element parent, String name) {
        Element added = parent.getOwnerDocument().createElementNS(XHTML, name);
        parent.appendChild(added);
        return added;
    }
}
