package nl.noaberwerk.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaberwerk.platform.Refused;

/**
 * The words of a letter: paragraphs with an empty line between them, lines that begin with "- " are points of a list, and
 * {dag} is a place that is filled in.
 */
public record LetterText(String subject, String body) {

    /** What is known without being asked. */
    public static final Set<String> ALWAYS = Set.of("naam", "personeelsnummer", "werkgever");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+|\\n+");
    private static final String POINT = "- ";
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_BODY = 6_000;

    /** More words than this in a sentence is more than level B1 bears. */
    private static final int LONG_SENTENCE = 15;

    /** One paragraph, or the points of one list. */
    public record Block(boolean list, List<String> lines) {}

    public LetterText {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The places that are filled in, in order. */
    public Set<String> places() {
        Set<String> found = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(subject + "\n" + body);
        while (place.find()) {
            found.add(place.group(1));
        }
        return found;
    }

    /** @throws Refused when something is empty, too long, or a place has no field */
    public void check(Set<String> known) {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw Refused.badRequest("letters.template.subject", LONGEST_SUBJECT);
        }
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw Refused.badRequest("letters.template.body", LONGEST_BODY);
        }
        for (String place : places()) {
            if (!known.contains(place)) {
                throw new Refused("letters.template.place", place, String.join("}, {", known));
            }
        }
    }

    /** With every place filled; what is filled in is never read as a place itself. */
    public LetterText filled(Map<String, String> values) {
        return new LetterText(filled(subject, values), filled(body, values));
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    /** The body as paragraphs and lists. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String part : EMPTY_LINE.split(body)) {
            List<String> lines = Arrays.stream(part.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            boolean list = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(POINT));
            if (!lines.isEmpty()) {
                blocks.add(new Block(
                        list,
                        list
                                ? lines.stream()
                                        .map(line -> line.substring(POINT.length()))
                                        .toList()
                                : lines));
            }
        }
        return blocks;
    }

    /** Sentences with more words than a reader at level B1 takes in at once. */
    public List<String> longSentences() {
        return SENTENCE.splitAsStream(body)
                .map(String::strip)
                .filter(sentence -> sentence.split("\\s+").length > LONG_SENTENCE)
                .toList();
    }
}
