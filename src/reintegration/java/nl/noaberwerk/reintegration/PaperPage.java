package nl.noaberwerk.reintegration;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.letters.PageTemplate;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.reintegration.PaperContent.Fact;
import nl.noaberwerk.reintegration.Question.Form;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts documents on a page: facts, questions with their answers, and signatures. */
final class PaperPage {

    private static final PageTemplate TEMPLATE = PageTemplate.read(PaperPage.class, "paper.xhtml");
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PageTemplate page = TEMPLATE.copy();
    private final Document document = page.page();

    private PaperPage() {}

    /** One document by itself. */
    static Document of(PrintedPaper paper) {
        PaperPage one = new PaperPage();
        one.titled(paper.title());
        one.add(one.page.element("papers"), paper, 1);
        return one.document;
    }

    /** A bundle: a cover, what is in it, and the documents in order. */
    static Document of(Bundle bundle) {
        PaperPage all = new PaperPage();
        all.titled("Re-integratieverslag");
        Element place = all.page.element("papers");
        new BundleCover(all, bundle).add(place);
        for (int i = 0; i < bundle.papers().size(); i++) {
            Element section = all.add(place, bundle.papers().get(i), 2);
            section.setAttribute("id", BundleCover.anchor(i));
            section.setAttribute("class", "paper next");
        }
        return all.document;
    }

    private void titled(String title) {
        page.text("title", title);
        page.attribute("description", "content", title);
    }

    /** @param level of its head: 1 when it stands alone */
    private Element add(Element parent, PrintedPaper paper, int level) {
        Element section = element(parent, "div", "paper");
        text(section, "h" + level, paper.title());
        state(section, paper);
        text(section, "p", paper.questions().intro());
        text(section, "h" + (level + 1), "Gegevens");
        table(section, paper);
        for (QuestionList.Section part : paper.questions().sections()) {
            text(section, "h" + (level + 1), part.title());
            part.questions().forEach(question -> answer(section, question, paper, level + 2));
        }
        signatures(section, paper.line(), level + 1);
        text(section, "p", "Bron: " + paper.questions().source() + ".").setAttribute("class", "source");
        return section;
    }

    private void state(Element section, PrintedPaper paper) {
        DocumentLine line = paper.line();
        String state = line.last()
                .map(version -> "Versie " + version.getNumber()
                        + (line.isDone() ? "." : ", nog niet getekend door " + line.missingInWords() + "."))
                .orElse("Concept: nog geen versie om te tekenen.");
        text(section, "p", state).setAttribute("class", line.isDone() ? "done" : "draft");
    }

    private void table(Element section, PrintedPaper paper) {
        Element body = element(element(section, "table", "facts"), "tbody", "");
        for (Fact fact : paper.content().facts()) {
            row(body, fact.label(), fact.value());
        }
        if (!paper.bsn().isEmpty()) {
            row(body, "Burgerservicenummer", paper.bsn());
        }
    }

    private void row(Element body, String label, String value) {
        Element row = element(body, "tr", "");
        Element head = text(row, "th", label);
        head.setAttribute("scope", "row");
        text(row, "td", value);
    }

    private void answer(Element section, Question question, PrintedPaper paper, int level) {
        String answer = paper.content().answer(question.code());
        text(section, "h" + level, question.label());
        if (answer.isEmpty()) {
            text(section, "p", "Niet ingevuld.").setAttribute("class", "none");
            return;
        }
        String shown = question.form() == Form.DAY ? Messages.shown(LocalDate.parse(answer)) : answer;
        for (String line : shown.split("\\R+")) {
            text(section, "p", line);
        }
    }

    private void signatures(Element section, DocumentLine line, int level) {
        Element part = element(section, "div", "signatures");
        text(part, "h" + level, "Handtekeningen");
        for (Party party : Party.values()) {
            if (line.document().getKind().signers().contains(party)) {
                signature(part, line.signatures(), party);
            }
        }
    }

    private void signature(Element part, List<DocumentSignature> signatures, Party party) {
        String who = party == Party.EMPLOYEE ? "Medewerker" : "Werkgever";
        signatures.stream()
                .filter(one -> one.getParty() == party)
                .findFirst()
                .ifPresentOrElse(
                        one -> text(
                                part,
                                "p",
                                who + ": getekend door " + one.getName() + " op " + Messages.shown(one.getSignedOn())
                                        + (one.isAgreed() ? "." : ", voor gezien.")),
                        () -> {
                            text(part, "p", who + ", naam:");
                            text(part, "p", "Datum en handtekening:").setAttribute("class", "place");
                        });
    }

    Element text(Element parent, String name, String text) {
        Element added = element(parent, name, "");
        added.setTextContent(text);
        return added;
    }

    Element element(Element parent, String name, String cssClass) {
        Element added = document.createElementNS(XHTML, name);
        if (!cssClass.isEmpty()) {
            added.setAttribute("class", cssClass);
        }
        parent.appendChild(added);
        return added;
    }
}
