package org.twohats.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes files and folders that nobody but their owner may open, from their first moment. Where a system knows no such
 * permissions, they are those of the folder around.
 */
final class Own {

    private Own() {}

    /** A new file to write to; an existing one is not touched. */
    static FileChannel file(Path path) throws IOException {
        return FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), only(path, "rw-------"));
    }

    /** The folder, new or as it was, closed to everybody else. */
    static void folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path, only(path, "rwx------"));
        } else if (knowsPermissions(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        return knowsPermissions(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
