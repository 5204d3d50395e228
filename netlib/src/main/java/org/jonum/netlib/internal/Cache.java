package org.jonum.netlib.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/// Libraries out of a jar, as files in a folder that belongs to this user alone.
///
/// The folder's name holds a digest of what the jar says of the files (name, length, check sum), so that versions live
/// side by side. A file is written under another name and moved into place, and its content is compared
/// with the check sum in the jar each time before it is used; what differs is written anew.
final class Cache {
    private final Path root;

    /// A cache below a folder, which need not be there yet.
    Cache(Path root) {
        this.root = root;
    }

    /// The user's: `-Djonum.netlib.cache`, else where the system keeps such things.
    static Cache ofUser() {
        String given = System.getProperty("jonum.netlib.cache", "");
        if (!given.isEmpty()) return new Cache(Path.of(given));
        String home = System.getProperty("user.home", "."), os = System.getProperty("os.name", "");
        String local = System.getenv("LOCALAPPDATA"), xdg = System.getenv("XDG_CACHE_HOME");
        Path base;
        if (os.startsWith("Windows")) base = local != null ? Path.of(local) : Path.of(home, "AppData", "Local");
        else if (os.startsWith("Mac")) base = Path.of(home, "Library", "Caches");
        else base = xdg != null && Path.of(xdg).isAbsolute() ? Path.of(xdg) : Path.of(home, ".cache");
        return new Cache(base.resolve("jonum"));
    }

    /// The folder with the files that these resources have become; where they are files already, theirs.
    Path files(String name, List<URL> resources) throws Unusable {
        try {
            URL first = resources.getFirst();
            if (first.getProtocol().equals("file")) return Path.of(first.toURI()).resolveSibling("");
            var entries = new TreeMap<String, JarEntry>();
            for (URL url : resources) entries.put(last(url.getPath()), entry(url));
            Path folder = root.resolve(name + "-" + digest(entries));
            makePrivate(root);
            makePrivate(folder);
            for (URL url : resources) bring(url, entry(url), folder);
            return folder;
        } catch (IOException | URISyntaxException e) {
            throw new Unusable("the native library cannot be unpacked into " + root + ": " + e
                    + "; name a folder that you can write with -Djonum.netlib.cache=…");
        }
    }

    private static void bring(URL url, JarEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(last(entry.getName()));
        if (Files.isRegularFile(file) && Files.size(file) == entry.getSize() && sum(file) == entry.getCrc()) return;
        Path part = Files.createTempFile(folder, "new", ".part");
        try {
            try (InputStream in = url.openStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            if (sum(part) != entry.getCrc()) throw new IOException(file + " differs from its check sum");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// The folder is made with mode 0700; one that others may write is refused.
    private static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder)) {
            if (posix) {
                Files.createDirectories(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        if (!posix) return;
        Set<PosixFilePermission> mode = Files.getPosixFilePermissions(folder);
        if (mode.contains(PosixFilePermission.GROUP_WRITE) || mode.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException(folder + " may be written by others (" + PosixFilePermissions.toString(mode) + ")");
        }
        if (!Files.isReadable(folder) || !Files.isWritable(folder)) {
            throw new IOException(folder + " cannot be read and written (" + PosixFilePermissions.toString(mode) + ")");
        }
    }

    private static JarEntry entry(URL url) throws IOException {
        if (url.openConnection() instanceof JarURLConnection c && c.getJarEntry() != null) return c.getJarEntry();
        throw new IOException(url + " is neither a file nor in a jar");
    }

    private static String digest(Map<String, JarEntry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((n, e) -> text.append(n).append(' ').append(e.getSize()).append(' ')
                .append(Long.toHexString(e.getCrc())).append('\n'));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(Path file) throws IOException {
        Checksum sum = new CRC32();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) sum.update(block, 0, n);
        }
        return sum.getValue();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
