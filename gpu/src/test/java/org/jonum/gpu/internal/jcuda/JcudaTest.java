package org.jonum.gpu.internal.jcuda;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jcuda.LibUtils;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.Fn;
import org.junit.jupiter.api.Test;

/// JCublas and JCusolver declare the same calls as the foreign binding makes, type by type: a third judge beside the headers.
/// Their classes are looked at without being initialised, so that no native is loaded.
class JcudaTest {
    /// What JCusolver has not: geev, the deterministic mode. What it has, but with pivots on the heap: getrf and getrs.
    private static final Set<String> OTHERWISE = Set.of("cusolverDnXgeev", "cusolverDnXgeev_bufferSize",
            "cusolverDnSetDeterministicMode", "cusolverDnXgetrf", "cusolverDnXgetrs");
    private static final Map<String, String> CLASSES =
            Map.of("cublas", "jcuda.jcublas.JCublas2", "cusolver", "jcuda.jcusolver.JCusolverDn");

    private static List<Method> methods(String library, String name) throws ClassNotFoundException {
        String owner = name.equals("cusolverGetProperty") ? "jcuda.jcusolver.JCusolver" : CLASSES.get(library);
        Class<?> c = Class.forName(owner, false, JcudaTest.class.getClassLoader());
        String plain = name.endsWith("_v2") ? name.substring(0, name.length() - 3) : name;
        return Arrays.stream(c.getMethods()).filter(m -> m.getName().equals(plain)).toList();
    }

    private static boolean fits(Fn f, Method m) {
        List<MemoryLayout> layouts = f.type().argumentLayouts();
        Class<?>[] types = m.getParameterTypes();
        if (layouts.size() != types.length) return false;
        for (int i = 0; i < types.length; i++) {
            MemoryLayout l = layouts.get(i);
            boolean scalar = !l.equals(Fn.D) && !l.equals(Fn.P);
            Class<?> carrier = ((ValueLayout) l).carrier() == byte.class ? char.class : ((ValueLayout) l).carrier();
            if (scalar ? types[i] != carrier : types[i].isPrimitive()) return false;
        }
        return true;
    }

    @Test
    void theSameCallsAreDeclared() {
        assertAll(Stream.of("cublas", "cusolver").flatMap(l -> FfmCuda.functions().get(l).stream().map(f -> () -> {
            if (OTHERWISE.contains(f.name())) return;
            List<Method> m = methods(l, f.name());
            assertTrue(m.stream().anyMatch(x -> fits(f, x)), f.name() + " " + f.type() + " " + m);
        })));
    }

    @Test
    void whatIsNotDeclaredIsKnown() throws ClassNotFoundException {
        assertEquals(List.of(), methods("cusolver", "cusolverDnXgeev"));
        assertEquals(List.of(), methods("cusolver", "cusolverDnSetDeterministicMode"));
        assertTrue(Arrays.asList(methods("cusolver", "cusolverDnXgetrf").getFirst().getParameterTypes())
                .contains(long[].class), "pivots on the heap");
    }

    /// JCuda 12.6 takes a `long[]` for one of its own pointers, and lets the library write to whatever address it finds in it.
    @Test
    void nothingWithAnArrayOfLongsIsCalled() throws IOException {
        Set<String> calls = new TreeSet<>(), wild = new TreeSet<>();
        for (Class<?> c : List.of(JcudaBlas.class, JcudaSolver.class, DoubleJcudaLevel1.class, FloatJcudaLevel1.class,
                DoubleJcudaLevel2.class, FloatJcudaLevel2.class, DoubleJcudaLevel3.class, FloatJcudaLevel3.class,
                DoubleJcudaBatched.class, FloatJcudaBatched.class, DoubleJcudaLinear.class, FloatJcudaLinear.class,
                DoubleJcudaEigen.class, FloatJcudaEigen.class)) {
            try (InputStream in = c.getResourceAsStream(c.getSimpleName() + ".class")) {
                for (PoolEntry e : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                    if (!(e instanceof MethodRefEntry m) || !m.owner().name().stringValue().startsWith("jcuda/"))
                        continue;
                    calls.add(m.name().stringValue());
                    if (m.type().stringValue().contains("[J")) wild.add(m.name().stringValue());
                }
            }
        }
        assertTrue(calls.containsAll(Set.of("cublasDgemm_v2_64", "cusolverDnDpotrf_bufferSize", "cublasIdamax")),
                calls::toString);
        assertEquals(Set.of(), wild);
    }

    @Test
    void streamsAndAddressesAreMadeOfNumbers() {
        assertTrue(Streams.of(0x4711).toString().contains("4711") || Streams.of(0x4711).toString().contains("18193"));
        assertTrue(new Address(0x4711).toString().contains("4711"));
        boolean ours = LibUtils.createPlatformLibraryName("").endsWith("linux-x86_64");
        assertEquals(ours, Natives.present(), "those of Linux on x86-64 are on the class path of the tests");
    }
}
