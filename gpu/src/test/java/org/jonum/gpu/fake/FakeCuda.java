package org.jonum.gpu.fake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jonum.gpu.internal.ffm.Library;
import org.jonum.gpu.internal.ffm.Libraries;
import org.jspecify.annotations.Nullable;

/// A machine with one device that is not there.
public final class FakeCuda implements Libraries {
    /// A status for the call that is made to fail: what each library says if it does not know better.
    private static final int DRIVER = 1, BLAS = 14, SOLVER = 7;

    final DeviceMemory memory = new DeviceMemory();
    final Streams streams = new Streams();
    final ThreadLocal<Long> bound = ThreadLocal.withInitial(() -> 0L);
    /// Handles and their streams; contexts, modules.
    final Map<Long, Long> handles = new HashMap<>();
    final Map<Long, String> modules = new HashMap<>();
    /// Pinned memory of the host.
    final Map<Long, Arena> pinned = new HashMap<>();
    final TreeMap<Long, Long> pinnedSizes = new TreeMap<>();
    /// Workspaces of handles of cuBLAS.
    final Map<Long, long[]> workspaces = new HashMap<>();
    /// Kernels by name, for modules.
    final Map<String, FakeKernel> kernels = new HashMap<>();
    boolean initialized;
    int retained;
    private long next = 0x7000_0000L;

    private final int family;
    private int capability = 80;
    private boolean pool = true;
    private final Map<String, MethodHandle> functions = new HashMap<>();
    private final Map<String, MemorySegment> stubs = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final List<String> log = new ArrayList<>();
    private int failAt = -1, failStatus, calls, allocations, fullAt = -1, fullFor;
    private @Nullable Integer sticky;
    private int kept;
    private int fault;

    /// A machine of a family.
    public FakeCuda(int family) {
        this.family = family;
        for (Object part : List.of(new FakeDriver(this), new FakeBlasSetup(this), new FakeLevel12(this),
                new FakeLevel3(this), new FakeSolver(this), new FakeEigen(this), new FakeCompiler(this))) {
            for (Method m : part.getClass().getDeclaredMethods()) {
                if (m.getName().startsWith("cu") || m.getName().startsWith("nvrtc")) enter(part, m);
            }
        }
    }

    // ---- what tests say ----

    /// The k-th call from now on, counted from 1, fails with what its library says then.
    public void failCall(int k) {
        calls = 0;
        failAt = k;
        failStatus = 0;
    }

    /// The k-th call from now on, counted from 1, fails with this status.
    public void failCall(int k, int status) {
        failCall(k);
        failStatus = status;
    }

    /// The k-th allocation from now on, counted from 1, and so many after it find no memory.
    public void fillMemory(int k, int times) {
        allocations = 0;
        fullAt = k;
        fullFor = times;
    }

    /// The next work that is done on a stream kills the context with this status of the driver.
    public void loseContext(int status) {
        sticky = status;
    }

    /// A device of that compute capability, 9.0 as 90.
    public FakeCuda capability(int value) {
        capability = value;
        return this;
    }

    /// A device without a memory pool.
    public FakeCuda withoutPool() {
        pool = false;
        return this;
    }

    /// What code was loaded for, of all modules.
    public List<String> loaded() {
        return log.stream().filter(l -> l.startsWith("loaded ")).map(l -> l.substring("loaded ".length())).toList();
    }

    /// How many blocks of the host are pinned.
    public int pinned() {
        return pinned.size();
    }

    /// What was done that a device would refuse, or that is told by no status; empty if nothing.
    public List<String> sins() {
        return log.stream().filter(l -> l.startsWith("sin: ")).toList();
    }

    /// This function is not there.
    public FakeCuda without(String symbol) {
        missing.add(symbol);
        return this;
    }

    /// This library is not there.
    public FakeCuda withoutLibrary(String name) {
        absent.add(name);
        return this;
    }

    /// What is left counts no more.
    public void forget() {
        reset();
        retained = 0;
    }

    /// A kernel that modules of this name hold.
    public FakeCuda with(String name, FakeKernel kernel) {
        kernels.put(name, kernel);
        return this;
    }

    /// The calls since the last [#failCall], or all.
    public int calls() {
        return calls;
    }

    /// The names of all functions that were called.
    public List<String> log() {
        return List.copyOf(log);
    }

    /// What was not given back; empty if nothing.
    public String leaks() {
        List<String> left = new ArrayList<>();
        if (memory.blocks() != 0) left.add(memory.blocks() + " blocks of device memory");
        if (!pinned.isEmpty()) left.add(pinned.size() + " blocks of pinned memory");
        if (streams.streams() != 0) left.add(streams.streams() + " streams");
        if (streams.events() != 0) left.add(streams.events() + " events");
        if (!handles.isEmpty()) left.add(handles.size() + " handles");
        if (!modules.isEmpty()) left.add(modules.size() + " modules");
        if (retained != 0) left.add("context retained " + retained + " times");
        return String.join(", ", left);
    }

    // ---- the machine ----

    int family() {
        return family;
    }

    int capability() {
        return capability;
    }

    boolean hasPool() {
        return pool;
    }

    /// What NVRTC compiles for: 13 for nothing before 7.5.
    int[] architectures() {
        return family >= 13 ? new int[] {75, 80, 90, 100} : new int[] {60, 70, 75, 80, 90};
    }

    /// Code was loaded.
    void loaded(String target) {
        log.add("loaded " + target);
    }

    /// Something that no status tells of.
    void sin(String what) {
        log.add("sin: " + what);
    }

    /// Whether memory of the host is pinned, all of it.
    boolean isPinned(long address, long bytes) {
        var e = pinnedSizes.floorEntry(address);
        return e != null && address + bytes <= e.getKey() + e.getValue();
    }

    long id() {
        return next += 16;
    }

    /// The driver's status for a call: no context on this thread, or a lost one.
    int context() {
        if (!initialized) return 3;
        return fault != 0 ? fault : bound.get() == 0 ? 201 : 0;
    }

    /// Put work on a stream.
    void enqueue(long stream, Runnable work) {
        streams.add(stream, () -> {
            if (fault != 0) return;
            if (sticky != null) {
                fault = sticky;
                sticky = null;
                streams.drop();
                return;
            }
            try {
                work.run();
            } catch (DeviceMemory.Illegal e) {
                log.add("illegal address: " + e.getMessage());
                fault = 700;
                kept = fault;
                streams.drop();
            }
        });
    }

    /// Wait for a stream; the fault, if there is one.
    int finish(long stream) {
        streams.finish(stream);
        return fault;
    }

    int finishAll() {
        streams.finishAll();
        return fault;
    }

    /// {@return a fault that no reset ends, as drivers do with an illegal address, or 0}
    int kept() {
        return kept;
    }

    /// The context is made new.
    void reset() {
        fault = 0;
        sticky = null;
        memory.clear();
        streams.clear();
        handles.clear();
        modules.clear();
        pinned.values().forEach(Arena::close);
        pinned.clear();
        pinnedSizes.clear();
        workspaces.clear();
    }

    /// New device memory, or 0.
    long allocate(long bytes) {
        allocations++;
        if (fullAt > 0 && allocations >= fullAt && allocations < fullAt + fullFor) return 0;
        return memory.allocate(bytes);
    }

    // ---- functions ----

    private void enter(Object part, Method m) {
        try {
            m.setAccessible(true);
            MethodHandle h = MethodHandles.lookup().unreflect(m).bindTo(part);
            if (m.getParameterCount() > 0 && m.getParameterTypes()[0] == Real.class) {
                for (Real r : Real.values()) {
                    functions.put(m.getName().replace('X', r.letter), MethodHandles.insertArguments(h, 0, r));
                }
            } else {
                functions.put(m.getName(), h);
            }
        } catch (IllegalAccessException e) {
            throw new LinkageError("a stub", e);
        }
    }

    /// The types of a function, as its method has them.
    public Optional<MethodType> type(String symbol) {
        return Optional.ofNullable(functions.get(symbol)).map(MethodHandle::type);
    }

    @Override
    public Optional<Library> open(String name, int major) {
        int there = switch (name) {
            case "cuda" -> 1;
            case "cublas", "nvrtc" -> family;
            case "cusolver" -> family - 1;
            default -> -1;
        };
        if (there != major || absent.contains(name)) return Optional.empty();
        return Optional.of(new Library("fake/lib" + name + ".so." + major, s -> find(name, s)));
    }

    @Override
    public String places() {
        return "[fake]";
    }

    private Optional<MemorySegment> find(String library, String symbol) {
        String prefix = library.equals("cuda") ? "cu" : library;
        if (missing.contains(symbol) || !symbol.startsWith(prefix)) return Optional.empty();
        return Optional.ofNullable(functions.get(symbol))
                .map(h -> stubs.computeIfAbsent(symbol, s -> stub(s, h)));
    }

    @SuppressWarnings("restricted")
    private MemorySegment stub(String symbol, MethodHandle h) {
        MethodType type = h.type();
        try {
            MethodHandle dispatch = MethodHandles.lookup().findVirtual(FakeCuda.class, "dispatch",
                    MethodType.methodType(int.class, String.class, MethodHandle.class, Object[].class));
            MethodHandle target = h.asSpreader(Object[].class, type.parameterCount());
            MethodHandle guarded = MethodHandles.insertArguments(dispatch.bindTo(this), 0, symbol, target)
                    .asCollector(Object[].class, type.parameterCount()).asType(type);
            MemoryLayout[] layouts =
                    Arrays.stream(type.parameterArray()).map(FakeCuda::layout).toArray(MemoryLayout[]::new);
            return Linker.nativeLinker().upcallStub(guarded, FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts),
                    Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a stub", e);
        }
    }

    @SuppressWarnings("restricted")
    private static MemoryLayout layout(Class<?> c) {
        if (c == int.class) return ValueLayout.JAVA_INT;
        if (c == long.class) return ValueLayout.JAVA_LONG;
        if (c == byte.class) return ValueLayout.JAVA_BYTE;
        if (c == float.class) return ValueLayout.JAVA_FLOAT;
        if (c == double.class) return ValueLayout.JAVA_DOUBLE;
        if (c == MemorySegment.class)
            return ValueLayout.ADDRESS.withTargetLayout(
                    MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));
        throw new AssertionError(c);
    }

    /// A call from C, which must not throw.
    @SuppressWarnings("UnusedMethod")
    private synchronized int dispatch(String symbol, MethodHandle target, Object[] args) {
        log.add(symbol);
        boolean fails = ++calls == failAt;
        if (fails && failStatus != 0) return failStatus;
        int usual = symbol.startsWith("cublas") ? BLAS : symbol.startsWith("cusolver") ? SOLVER : DRIVER;
        if (fails) return usual;
        try {
            return (int) target.invoke(args);
        } catch (Throwable t) {
            log.add(symbol + " threw " + t);
            return usual;
        }
    }
}
