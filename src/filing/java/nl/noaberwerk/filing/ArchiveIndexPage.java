package nl.noaberwerk.filing;

import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.noaberwerk.filing.ArchiveFile.Entry;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The index of an archive as a page to print. */
final class ArchiveIndexPage {

    private static final String STYLE = "@page { size: A4; margin: 18mm; }"
            + " body { font-family: 'Source Sans 3'; font-size: 10pt; } h1 { font-size: 16pt; }"
            + " table { border-collapse: collapse; width: 100%; }"
            + " th, td { text-align: left; border-bottom: 0.5pt solid #c9d0cd; padding: 1mm; vertical-align: top; }"
            + " td.hash { font-size: 7pt; word-wrap: break-word; }";

    private static final String PAYSLIPS = "loonstroken-";

    private final Document page;

    private ArchiveIndexPage(Document page) {
        this.page = page;
    }

    static Document of(String title, LocalDate keepUntil, List<Entry> entries) {
        ArchiveIndexPage index = new ArchiveIndexPage(empty());
        index.write(title, keepUntil, entries);
        return index.page;
    }

    private void write(String title, LocalDate keepUntil, List<Entry> entries) {
        Element html = add(page, "html", "");
        html.setAttribute("lang", "nl-NL");
        html.setAttribute("xml:lang", "nl-NL");
        Element head = add(html, "head", "");
        add(head, "title", title);
        meta(head, "subject", "Inhoud van het archief");
        meta(head, "description", "Inhoud van het archief");
        meta(head, "author", "Noaberwerk");
        add(head, "style", STYLE);
        Element body = add(html, "body", "");
        add(body, "h1", title);
        long payslips = entries.stream().filter(ArchiveIndexPage::isPayslip).count();
        add(body, "p", "Bewaren tot en met " + Messages.shown(keepUntil) + ".");
        add(
                body,
                "p",
                "Dit archief bevat " + payslips
                        + " loonstroken als PDF/A en de bestanden hieronder. In inhoud.csv staat"
                        + " van elk bestand de vingerafdruk (SHA-256).");
        table(body, entries.stream().filter(entry -> !isPayslip(entry)).toList());
    }

    private void table(Element body, List<Entry> entries) {
        Element table = add(body, "table", "");
        Element heading = add(add(table, "thead", ""), "tr", "");
        for (String name : List.of("Bestand", "Omschrijving", "SHA-256")) {
            add(heading, "th", name).setAttribute("scope", "col");
        }
        Element rows = add(table, "tbody", "");
        for (Entry entry : entries) {
            Element row = add(rows, "tr", "");
            add(row, "th", entry.name()).setAttribute("scope", "row");
            add(row, "td", entry.description());
            add(row, "td", entry.sha256()).setAttribute("class", "hash");
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element add(Node parent, String name, String text) {
        Element element = page.createElement(name);
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    private static boolean isPayslip(Entry entry) {
        return entry.name().startsWith(PAYSLIPS);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
