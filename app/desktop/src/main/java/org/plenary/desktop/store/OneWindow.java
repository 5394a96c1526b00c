package org.plenary.desktop.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Sees to it that one window works on a profile at a time. A second start learns so, and knocks:
/// then the first window comes to the front.
public final class OneWindow implements AutoCloseable {
    private final FileChannel file;
    private final Optional<ServerSocketChannel> door;

    private OneWindow(FileChannel file, Optional<ServerSocketChannel> door) {
        this.file = file;
        this.door = door;
    }

    /// Claims the profile until closed, or until this program ends in whatever way. Claimed by
    /// another already is [Problem.AlreadyOpen].
    public static OneWindow claim(Profile profile) throws IOException {
        FileChannel file =
                FileChannel.open(
                        profile.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(file.tryLock());
            if (lock.isPresent()) {
                return new OneWindow(file, door(profile.knocker()));
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            file.close();
            throw alreadyOpen(profile);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw alreadyOpen(profile);
    }

    /// Answers knocks until closed; blocks. Returns at once where this system has no such door.
    public void listen(Runnable comeToFront) {
        if (door.isEmpty()) {
            return;
        }
        try {
            while (true) {
                door.get().accept().close();
                comeToFront.run();
            }
        } catch (AsynchronousCloseException closed) {
            return;
        } catch (IOException noDoorAnyMore) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        if (door.isPresent()) {
            door.get().close();
        }
        file.close();
    }

    private static ProblemException alreadyOpen(Profile profile) {
        try (SocketChannel knock =
                SocketChannel.open(UnixDomainSocketAddress.of(profile.knocker()))) {
            knock.shutdownOutput();
        } catch (IOException | UnsupportedOperationException nobodyHears) {
            return new ProblemException(new Problem.AlreadyOpen());
        }
        return new ProblemException(new Problem.AlreadyOpen());
    }

    /// The lock is ours, so a socket that is still there is nobody's.
    private static Optional<ServerSocketChannel> door(Path socket) {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            return Optional.of(door);
        } catch (IOException | UnsupportedOperationException notOnThisSystem) {
            return Optional.empty();
        }
    }
}
