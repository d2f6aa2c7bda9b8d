package nl.noaberwerk.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

/** When a document is done, what later ones take from it, and that its content comes back as it was. */
class DocumentLineTest {

    @Test
    void aPlanIsDoneWhenBothSigned() {
        DocumentLine both = Papers.signed(PaperKind.PLAN_VAN_AANPAK);
        assertThat(both.isDone()).isTrue();
        assertThat(both.signedOn()).contains(Papers.DAY);
        DocumentLine one =
                new DocumentLine(both.document(), both.versions(), List.of(Papers.signature(Party.EMPLOYER, true)));
        assertThat(one.isDone()).isFalse();
        assertThat(one.isSigned()).isTrue();
        assertThat(one.missingInWords()).isEqualTo("medewerker");
        assertThat(new DocumentLine(both.document(), List.of(), List.of()).isDone())
                .isFalse();
    }

    @Test
    void aReportToUwvIsDoneWhenTheEmployerSigned() {
        assertThat(Papers.signed(PaperKind.MELDING_42).signatures()).hasSize(1);
        assertThat(Papers.signed(PaperKind.MELDING_42).isDone()).isTrue();
    }

    @Test
    void aLaterDocumentBeginsWithWhatWasSignedLast() {
        DocumentLine plan = Papers.signed(PaperKind.PLAN_VAN_AANPAK);
        DocumentLine unsigned = new DocumentLine(Papers.document(PaperKind.BIJSTELLING), plan.versions(), List.of());
        assertThat(Signed.answers(List.of(plan, unsigned), version -> version.content(Papers.SECRET)))
                .containsKey("doel");
        assertThat(Signed.answers(List.of(unsigned), version -> version.content(Papers.SECRET)))
                .isEmpty();
    }

    @Test
    void theContentComesBackAsItWas() {
        PaperContent content = Papers.content(PaperKind.EINDEVALUATIE).with("mening", "Goed, \"denk ik\" — é\n\\");
        assertThat(PaperContent.of(content.json())).isEqualTo(content);
        assertThat(content.with("mening", "").answers()).doesNotContainKey("mening");
    }

    @Test
    void theDayOfATalkThatIsStillToComeIsRefusedBeforeAnybodySigns() {
        PaperContent content = new PaperContent(LocalDate.of(2026, 1, 1), List.of(), Map.of("gesprek", "2026-11-11"));
        LocalDate first = LocalDate.of(2026, 1, 5);
        assertThatThrownBy(() -> TimelineFacts.check(PaperKind.BIJSTELLING, content, first, Papers.DAY))
                .isInstanceOf(Refused.class);
        TimelineFacts.check(PaperKind.BIJSTELLING, content, first, Papers.DAY.plusDays(1));
        TimelineFacts.check(PaperKind.PLAN_VAN_AANPAK, content, first, Papers.DAY);
    }
}
