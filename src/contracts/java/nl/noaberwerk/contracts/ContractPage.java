package nl.noaberwerk.contracts;

import java.util.List;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.letters.PageTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A contract as a page: the words, with a line that begins with "# " as a heading, and room for two signatures. */
final class ContractPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(ContractPage.class, "contract.xhtml");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String HEADING = "# ";

    private ContractPage() {}

    /** @param text with every place filled */
    static Document of(LetterText text, String employer, String employee) {
        PageTemplate page = TEMPLATE.copy();
        page.text("title", text.subject());
        page.attribute("description", "content", text.subject());
        page.text("subject", text.subject());
        page.text("employer", employer);
        page.text("for-employer", "Namens " + employer);
        page.text("for-employee", employee);
        page.text("text", "");
        Element whole = page.element("text");
        text.blocks().forEach(block -> whole.appendChild(element(page.page(), block)));
        return page.page();
    }

    private static Element element(Document document, LetterText.Block block) {
        String first = block.lines().get(0);
        if (first.startsWith(HEADING)) {
            return filled(document, "h2", first.substring(HEADING.length()));
        }
        if (!block.list()) {
            return lines(document, block.lines());
        }
        Element list = document.createElementNS(XHTML, "ul");
        block.lines().forEach(line -> list.appendChild(filled(document, "li", line)));
        return list;
    }

    private static Element lines(Document document, List<String> lines) {
        Element paragraph = document.createElementNS(XHTML, "p");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.appendChild(document.createElementNS(XHTML, "br"));
            }
            paragraph.appendChild(document.createTextNode(lines.get(i)));
        }
        return paragraph;
    }

    private static Element filled(Document document, String name, String text) {
        Element element = document.createElementNS(XHTML, name);
        element.setTextContent(text);
        return element;
    }
}
