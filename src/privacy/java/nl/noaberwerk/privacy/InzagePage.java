package nl.noaberwerk.privacy;

import java.util.List;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report of inzage as a page to print. */
final class InzagePage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(InzagePage.class, "inzage.xhtml");

    private final InzageReport report;

    InzagePage(InzageReport report) {
        this.report = report;
    }

    Document page() {
        PageTemplate page = TEMPLATE.copy();
        page.text("who", report.person().label());
        page.text("employer", report.employer());
        page.text("day", Messages.shown(report.day()));
        Element content = page.element("content");
        for (InzageReport.Part part : report.parts()) {
            add(content, "h2", part.area());
            part.tables().forEach(table -> add(content, table));
        }
        return page.page();
    }

    private static void add(Element content, KeptData table) {
        add(content, "h3", table.title());
        String receivers = table.receivers().isEmpty() ? "niemand buiten uw werkgever" : table.receivers();
        add(content, "p", "Waarvoor: " + table.purpose() + ". Wie krijgt het: " + receivers + ".");
        if (table.rows().isEmpty()) {
            add(content, "p", "Hierover is niets vastgelegd.");
            return;
        }
        Element grid = add(content, "table", "");
        row(add(add(grid, "thead", ""), "tr", ""), "th", table.columns());
        Element body = add(grid, "tbody", "");
        table.rows().forEach(cells -> row(add(body, "tr", ""), "td", cells));
    }

    private static void row(Element row, String kind, List<String> cells) {
        for (String cell : cells) {
            Element added = add(row, kind, cell);
            if (kind.equals("th")) {
                added.setAttribute("scope", "col");
            }
        }
    }

    private static Element add(Element parent, String kind, String text) {
        Element element = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), kind);
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }
}
