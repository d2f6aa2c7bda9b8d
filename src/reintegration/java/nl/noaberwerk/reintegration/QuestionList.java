package nl.noaberwerk.reintegration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a kind of document asks from a day on.
 *
 * @param source where it follows from
 * @param intro what stands at the top of the document
 */
public record QuestionList(LocalDate from, String source, String intro, List<Section> sections) {

    /** Questions under one head. */
    public record Section(String title, List<Question> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    public QuestionList {
        sections = List.copyOf(sections);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> find(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }
}
