package nl.noaberwerk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void twoStartsNeverShareAFolder() {
        DataFolder first = DataFolder.open(place);
        assertThatThrownBy(() -> DataFolder.open(place))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("draait al");
        first.release();
        DataFolder.open(place).release();
    }

    @Test
    void theKeysAreDrawnOnceAndStayTheSame() {
        DataFolder folder = DataFolder.open(place);
        Secrets drawn = Secrets.of(folder);
        assertThat(Secrets.of(folder)).isEqualTo(drawn);
        assertThat(drawn.bsnKeys()).matches("k1:[A-Za-z0-9+/]{43}=");
        folder.release();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseOnTheMachineReadsTheKeys() throws Exception {
        DataFolder folder = DataFolder.open(place);
        Secrets.of(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
        folder.release();
    }

    @Test
    void aMarkOfAnotherProcessWithTheSameNumberIsNotOurs() {
        ProcessHandle me = ProcessHandle.current();
        long started = me.info().startInstant().orElseThrow().toEpochMilli();
        assertThat(LeftOver.running(me.pid() + " " + started, "java")).isPresent();
        assertThat(LeftOver.running(me.pid() + " " + (started - 60_000), "java"))
                .isEmpty();
        assertThat(LeftOver.running(me.pid() + " " + started, "postgres")).isEmpty();
        assertThat(LeftOver.running("no number", "java")).isEmpty();
    }

    @Test
    void aPortThatIsNoPortIsExplained() {
        assertThatThrownBy(() -> Settings.of(Map.of("NOABERWERK_PORT", "70000")))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("70000");
        assertThat(Settings.of(Map.of("NOABERWERK_PORT", "9090")).address()).isEqualTo("http://localhost:9090");
    }
}
