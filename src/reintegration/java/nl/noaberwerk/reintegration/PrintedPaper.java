package nl.noaberwerk.reintegration;

/**
 * A document that is put on paper.
 *
 * @param bsn only on what goes to UWV; otherwise empty
 */
record PrintedPaper(DocumentLine line, QuestionList questions, PaperContent content, String bsn) {

    String title() {
        return line.document().getKind().label();
    }
}
