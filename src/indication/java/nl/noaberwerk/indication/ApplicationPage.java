package nl.noaberwerk.indication;

import java.util.List;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.platform.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts an application for a herindicatie on a page, for UWV. */
final class ApplicationPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(ApplicationPage.class, "application.xhtml");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PageTemplate page = TEMPLATE.copy();
    private final ApplicationContent content;

    private ApplicationPage(ApplicationContent content) {
        this.content = content;
    }

    static Document of(ApplicationContent content) {
        ApplicationPage one = new ApplicationPage(content);
        one.fill();
        return one.page.page();
    }

    private void fill() {
        // whole sentences: a reader hears what is put into a sentence after it
        page.text("day", "Aan: UWV. Datum: " + Messages.shown(content.day()) + ".");
        page.text("sender", "Namens: " + college() + ". Uitvoerder: " + content.employer() + ".");
        person();
        indicatie();
        Element part = page.element("dossier");
        for (ChecklistLine line : content.dossier().items()) {
            if (line.item().isNecessary()) {
                item(part, line);
            }
        }
        enclosures();
    }

    private String college() {
        return content.dossier()
                .college()
                .map(College::getName)
                .orElse("nog niet gekozen (college van de woongemeente)");
    }

    private void person() {
        Element rows = page.element("person");
        row(rows, "Naam", content.name().full());
        row(rows, "Geboortedatum", Messages.shown(content.dossier().person().birthDate()));
        row(rows, "Burgerservicenummer", content.bsn());
        row(rows, "Adres", String.join(", ", content.address()));
        row(
                rows,
                "In dienst sinds",
                Messages.shown(content.dossier().person().employment().getInService()));
    }

    private void indicatie() {
        Element rows = page.element("indicatie");
        HerindicatieGround ground = content.dossier().file().getGround();
        row(rows, "Reden van de aanvraag", ground.label() + " (" + ground.article() + ")");
        content.dossier().person().last().ifPresent(last -> {
            row(rows, "Laatste besluit", Messages.shown(last.decidedOn()));
            row(rows, "Geldig tot en met", Messages.shown(last.validUntil()));
            row(rows, "Advies begeleid werken", last.adviceLabel());
        });
        String always = content.dossier().person().alwaysMatig() ? " (in dienst op 31-12-1997: altijd matig)" : "";
        row(rows, "Arbeidshandicap", content.dossier().person().category() + always);
    }

    private void item(Element part, ChecklistLine line) {
        text(part, "h2", line.item().getLabel());
        String answer = line.last()
                .map(last -> (line.item().isQuestion() ? Messages.text("indication.answer." + last.getAnswer()) : "")
                        + " " + last.getNote())
                .map(String::strip)
                .orElse("");
        boolean paper = line.reportAtHand() && line.item() == ChecklistItem.REPORT
                || line.last().flatMap(ChecklistAnswer::document).isPresent();
        if (!answer.isEmpty()) {
            for (String sentence : answer.split("\\R+")) {
                text(part, "p", sentence);
            }
        }
        if (paper) {
            text(part, "p", "Zie de bijlagen.");
        } else if (answer.isEmpty()) {
            text(part, "p", "Nog niet ingevuld.").setAttribute("class", "none");
        }
    }

    private void enclosures() {
        List<String> names = content.enclosures();
        if (names.isEmpty()) {
            page.remove("enclosures");
            return;
        }
        Element list = page.element("enclosure-list");
        for (int i = 0; i < names.size(); i++) {
            text(list, "li", PdfBundle.title(i, names.get(i)));
        }
    }

    private void row(Element body, String label, String value) {
        Element row = element(body, "tr");
        text(row, "th", label).setAttribute("scope", "row");
        text(row, "td", value.isEmpty() ? "onbekend" : value);
    }

    private Element text(Element parent, String name, String text) {
        Element added = element(parent, name);
        added.setTextContent(text);
        return added;
    }

    private Element element(Element parent, String name) {
        Element added = page.page().createElementNS(XHTML, name);
        parent.appendChild(added);
        return added;
    }
}
