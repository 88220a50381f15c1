package org.safeguardingforms.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Writes files so that there is never half a file: into a new one beside the old, which takes the old one's place, and its
 * permissions, when it is whole and on the disk.
 */
final class WholeFile {

    private static final String OUTPUT = "The output cannot be written";

    private WholeFile() {}

    /** Replaces or makes the file. @throws CannotWork if that is not possible; an old file is then as it was */
    static void replace(Path name, byte[] bytes) {
        try {
            Path file = followed(name);
            Path beside = file.resolveSibling(".safeguarding-forms-" + UUID.randomUUID() + ".tmp");
            try {
                write(beside, bytes, permissions(file));
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new CannotWork(OUTPUT, e);
        }
    }

    /** Makes a folder, and those that it is in, unless it is there. @throws CannotWork if that is not possible */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotWork("The folder for the output cannot be made", e);
        }
    }

    /** The file itself where the name is a link; it must be a file, or not exist. */
    private static Path followed(Path name) throws IOException {
        Path file = Files.isSymbolicLink(name) ? name.toRealPath() : name.toAbsolutePath();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new CannotWork(OUTPUT + ": there is something of that name that is not a file.");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new CannotWork(OUTPUT + ": the old file is write-protected.");
        }
        return file;
    }

    private static FileAttribute<?>[] permissions(Path file) throws IOException {
        boolean known =
                Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file))}
                : new FileAttribute<?>[0];
    }

    private static void write(Path beside, byte[] bytes, FileAttribute<?>[] permissions) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(beside, fresh, permissions)) {
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
