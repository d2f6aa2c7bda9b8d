package nl.noaberwerk.letters.rest;

import java.util.List;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterLine;
import nl.noaberwerk.letters.LetterSending;

/** A letter without its content. */
public record LetterAnswer(
        long id,
        long employment,
        String kind,
        String about,
        String addressee,
        boolean copy,
        String subject,
        String writtenOn,
        int bytes,
        String sha256,
        List<Sending> sendings) {

    /** @param manner POST, HANDED_OVER, EMAIL or NOT_SENT */
    public record Sending(String manner, String sentOn, String recordedBy) {

        static Sending of(LetterSending sending) {
            return new Sending(sending.getManner().name(), sending.getSentOn().toString(), sending.getRecordedBy());
        }
    }

    static LetterAnswer of(LetterLine line) {
        Letter letter = line.letter();
        return new LetterAnswer(
                letter.getId(),
                letter.getEmploymentId(),
                letter.getKind(),
                letter.getAbout(),
                letter.getAddressee(),
                letter.isCopy(),
                letter.getSubject(),
                letter.getWrittenOn().toString(),
                letter.getBytes(),
                letter.getSha256(),
                line.sendings().stream().map(Sending::of).toList());
    }
}
