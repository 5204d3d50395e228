package org.jonum.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Shared libraries of a jar on the class path, copied to a folder once and loaded from there.
///
/// Each is opened for itself (RTLD_LOCAL): two libraries with the same symbols do not meet. What one needs of another
/// is found because it is loaded already, so they are asked for in the order of their needs.
final class NativeFiles {
    private static final int RTLD_LAZY = 1, RTLD_DEEPBIND = 8;

    private final String resources;
    private final Path folder;

    /// Files below a folder of the class path.
    ///
    /// @param resources `org/bytedeco/openblas/linux-x86_64`
    NativeFiles(String resources) {
        this.resources = resources;
        this.folder =
                Path.of(System.getProperty("jonum.bench.natives", System.getProperty("java.io.tmpdir")), resources);
    }

    /// The file, copied if it is not there yet.
    Path file(String name) throws MissingPeerException {
        URL url = NativeFiles.class.getClassLoader().getResource(resources + "/" + name);
        if (url == null)
            throw new MissingPeerException("no " + resources + "/" + name + " on the class path (mvn -Pnatives)");
        try {
            Path file = folder.resolve(name);
            URLConnection from = url.openConnection();
            if (!Files.exists(file) || Files.size(file) != from.getContentLengthLong()) copy(from, file);
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new MissingPeerException(name + " cannot be copied: " + e, e);
        }
    }

    /// Written under another name first, so that another process never sees half a library.
    private void copy(URLConnection from, Path to) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "copy", ".part");
        try (InputStream in = from.getInputStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Load a file so that it prefers its own symbols to those that others make global, as MKL does with its parts.
    /// Otherwise OpenBLAS would in places call MKL. The symbols of a library that is loaded twice are those of the first
    /// time, so it is opened here as it should be, and then once more to be looked up.
    SymbolLookup loadApart(String name) throws MissingPeerException {
        new NativeFunctions(Linker.nativeLinker().defaultLookup()).open(file(name), RTLD_LAZY | RTLD_DEEPBIND);
        return load(name);
    }

    /// Load a file for the life of the process.
    @SuppressWarnings("restricted")
    SymbolLookup load(String name) throws MissingPeerException {
        Path file = file(name);
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new MissingPeerException(name + " cannot be loaded: " + e.getMessage(), e);
        }
    }
}
