package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.FactStore;

/** Puts documents together with their kind, their owner and what happened to them. */
@ApplicationScoped
class DocumentLines {

    @Inject
    private FactStore store;

    /** @param rules by kind; @param owners by employment */
    List<DocumentLine> of(List<Document> documents, Map<String, DocumentRule> rules, Map<Long, DocumentOwner> owners) {
        Map<Long, List<DocumentEvent>> events = events(
                        documents.stream().map(Document::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(DocumentEvent::getDocumentId));
        return documents.stream()
                .map(document -> {
                    DocumentRule rule = rules.get(document.getKind());
                    return new DocumentLine(
                            document,
                            rule,
                            rule.keepThrough(
                                    owners.get(document.getEmploymentId()).lastDay()),
                            events.getOrDefault(document.getId(), List.of()));
                })
                .toList();
    }

    List<DocumentEvent> events(Collection<Long> documentIds) {
        return store.findAll(
                DocumentEvent.class, "select v from DocumentEvent v where v.documentId in :list", documentIds);
    }
}
