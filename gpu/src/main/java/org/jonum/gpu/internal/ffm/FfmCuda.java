package org.jonum.gpu.internal.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.CudaVersions;
import org.jonum.gpu.internal.Status;

/// CUDA by `java.lang.foreign`. The family, 13 or 12, is chosen once, by the cuBLAS that is found; all other libraries are
/// of the same one.
public class FfmCuda implements CudaApi {
    private static final int NEWEST = 13, OLDEST = 12;
    /// The least compute capability of CUDA 13: its libraries have no code for devices before.
    private static final int TURING = 75;
    /// `CUDA_ERROR_NO_DEVICE`.
    private static final int NO_DEVICE = 100;

    private final Symbols symbols = new Symbols();
    private final Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
    private final CudaVersions versions;
    private final int devices;
    private final Map<String, byte[]> compiled = new ConcurrentHashMap<>();

    /// Open the libraries and look for devices.
    ///
    /// @throws GpuUnavailableException if there is no driver, no device, or no libraries of one family
    public FfmCuda(Libraries libraries) {
        this(libraries, NEWEST);
    }

    /// Open the libraries of a family no newer than this.
    ///
    /// @throws GpuUnavailableException if there is no driver, no device, or no libraries of one family
    protected FfmCuda(Libraries libraries, int newest) {
        List<String> files = new ArrayList<>();
        add(libraries.open("cuda", 1).orElseThrow(() -> new GpuUnavailableException(Reason.NO_DRIVER,
                "no libcuda.so.1 in " + libraries.places())), Driver.ALL, files);
        int family = family(libraries, newest, files);
        Optional<Library> compiler = libraries.open("nvrtc", family);
        compiler.ifPresent(l -> add(l, Nvrtc.ALL, files));
        initialize();
        devices = ask(Driver.COUNT);
        if (devices < 1) throw new GpuUnavailableException(Reason.NO_DRIVER, "the driver has no device");
        if (symbols.has(Generic.GEEV) && symbols.has(Generic.GEEV_SIZE)) capabilities.add(Capability.GEEV);
        if (symbols.has(FfmSolver.DETERMINISTIC)) capabilities.add(Capability.DETERMINISTIC);
        if (compiler.isPresent()) capabilities.add(Capability.COMPILER);
        capabilities.add(Capability.POOL);
        versions = new CudaVersions(ask(Driver.VERSION), property(FfmBlas.PROPERTY), property(FfmSolver.PROPERTY),
                List.copyOf(files));
        agree(family);
    }

    private void add(Library library, List<Fn> functions, List<String> files) {
        symbols.add(library, functions);
        files.add(library.file());
    }

    private int family(Libraries libraries, int newest, List<String> files) {
        for (int family = newest; family >= OLDEST; family--) {
            Optional<Library> blas = libraries.open("cublas", family);
            if (blas.isEmpty()) continue;
            int major = family - 1;
            Library solver = libraries.open("cusolver", major)
                    .orElseThrow(() -> new GpuUnavailableException(Reason.NO_LIBRARIES, blas.get().file()
                            + ", but no libcusolver.so." + major + " of the same family in " + libraries.places()));
            add(blas.get(), FfmBlas.ALL, files);
            add(solver, FfmSolver.ALL, files);
            return family;
        }
        throw new GpuUnavailableException(Reason.NO_LIBRARIES,
                "no libcublas.so." + (newest > OLDEST ? newest + " or " : "") + OLDEST + " in " + libraries.places());
    }

    private void initialize() {
        try {
            int status = (int) Driver.INIT.call().invokeExact(symbols.at(Driver.INIT), 0);
            if (status == 0) return;
            throw new GpuUnavailableException(status == NO_DEVICE ? Reason.NO_DRIVER : Reason.BROKEN,
                    "cuInit: " + Status.DRIVER.name(status));
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    /// What a function puts in its only argument.
    private int ask(Fn f) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_INT);
            int status = (int) f.call().invokeExact(symbols.at(f), value);
            if (status != 0) throw new GpuException(f.name() + ": status " + status, status, false);
            return value.get(JAVA_INT, 0);
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    /// Major, minor and patch of a library, as one number.
    private int property(Fn f) {
        int version = 0;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_INT);
            for (int part = 0; part < 3; part++) {
                int status = (int) f.call().invokeExact(symbols.at(f), part, value);
                if (status != 0) throw new GpuException(f.name() + ": status " + status, status, false);
                version = version * 100 + value.get(JAVA_INT, 0);
            }
            return version;
        } catch (Throwable t) {
            throw Fn.unchecked(t);
        }
    }

    /// The libraries are of the family that their names say, and the driver can run it.
    private void agree(int family) {
        int blas = versions.blas() / 10_000, solver = versions.solver() / 10_000;
        if (blas != family || solver != family - 1) {
            throw new GpuUnavailableException(Reason.BROKEN, "versions do not fit together: cuBLAS " + versions.blas()
                    + ", cuSOLVER " + versions.solver() + ", files " + versions.libraries());
        }
        if (versions.driver() / 1000 < family) {
            throw new GpuUnavailableException(Reason.BROKEN,
                    "the driver is for CUDA " + versions.driver() / 1000 + "." + versions.driver() % 1000 / 10
                            + ", the libraries are for " + family + ": a newer driver is needed, or older libraries");
        }
    }

    /// {@return all functions that are called, by library}
    public static Map<String, List<Fn>> functions() {
        return Map.of("cuda", Driver.ALL, "cublas", FfmBlas.ALL, "cusolver", FfmSolver.ALL, "nvrtc", Nvrtc.ALL);
    }

    Symbols symbols() {
        return symbols;
    }

    @Override
    public String binding() {
        return "ffm";
    }

    @Override
    public CudaVersions versions() {
        return versions;
    }

    @Override
    public boolean has(Capability capability) {
        return capabilities.contains(capability);
    }

    @Override
    public int devices() {
        return devices;
    }

    @Override
    public CudaContext context(int device) {
        return new FfmContext(this, device, versions.blas() / 10_000 >= NEWEST ? TURING : 0);
    }

    /// {@return a new cuBLAS handle}
    protected CudaBlas blas(BaseContext context, long stream) {
        return new FfmBlas((FfmContext) context, stream);
    }

    /// {@return a new cuSOLVER handle}
    protected CudaSolver solver(BaseContext context, long stream) {
        return new FfmSolver((FfmContext) context, stream);
    }

    @Override
    public byte[] compile(String source, int capability, String... options) {
        if (!has(Capability.COMPILER)) throw new UnsupportedOperationException("NVRTC is not on this machine");
        return compiled.computeIfAbsent(capability + " " + String.join(" ", options) + "\n" + source,
                key -> new Nvrtc(symbols).compile(source, capability, options)).clone();
    }
}
