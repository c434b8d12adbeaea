package de.gruppenbuch.launcher.database;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A free port on the loopback address, the same as last time where it is still free. */
record RememberedPort(Path file) {

    int choose() {
        try {
            if (Files.exists(file)) {
                String remembered = Files.readString(file).strip();
                if (remembered.matches("\\d{1,5}") && isFree(Integer.parseInt(remembered))) {
                    return Integer.parseInt(remembered);
                }
            }
            int port = anyFree();
            Files.writeString(file, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notWritable", file);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // somebody else listens there
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
