package nl.noaberwerk.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that outlives a start: database, keys, log and marks; at most one start holds it. */
final class DataFolder {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws StartFailed when another start holds the folder or it cannot be written */
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            onlyForOwner(folder, "rwx------");
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(folder, held(channel, folder));
        } catch (IOException e) {
            throw new StartFailed(
                    "De gegevensmap " + folder + " kan niet worden gebruikt: " + e.getMessage()
                            + ". Kies een andere map met NOABERWERK_DATA.",
                    e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file whole or not at all, readable by its owner only. */
    void write(String name, String content) {
        try {
            Path fresh = path(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            onlyForOwner(fresh, "rw-------");
            Files.writeString(fresh, content);
            Files.move(fresh, path(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel held(FileChannel channel, Path folder) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
        }
        throw new StartFailed("Noaberwerk draait al met de gegevensmap " + folder
                + ". Stop die eerst (Ctrl-C), of kies een andere map met NOABERWERK_DATA.");
    }

    private static void onlyForOwner(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
