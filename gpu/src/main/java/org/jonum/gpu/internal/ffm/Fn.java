package org.jonum.gpu.internal.ffm;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A function of C that returns a status.
///
/// The handle takes the address first, so that it is a constant (which the compiler inlines) while the address is that of
/// the library which was found. It takes device pointers, streams and handles as longs.
///
/// @param name     the symbol
/// @param optional whether a library may lack it
/// @param type     what it takes and returns
/// @param call     calls an address
public record Fn(String name, boolean optional, FunctionDescriptor type, MethodHandle call) {
    /// Memory of the host.
    public static final AddressLayout P = ValueLayout.ADDRESS;
    /// `int`, `unsigned`, an enumeration.
    public static final ValueLayout.OfInt I = ValueLayout.JAVA_INT;
    /// `int64_t`, `size_t`, `unsigned long long`.
    public static final ValueLayout.OfLong J = ValueLayout.JAVA_LONG;
    /// A pointer that we never follow: memory of the device, a handle.
    public static final ValueLayout.OfLong D = ValueLayout.JAVA_LONG.withName("pointer");
    /// `char`.
    public static final ValueLayout.OfByte B = ValueLayout.JAVA_BYTE;
    /// `float` by value.
    public static final ValueLayout.OfFloat F = ValueLayout.JAVA_FLOAT;
    /// `double` by value.
    public static final ValueLayout.OfDouble G = ValueLayout.JAVA_DOUBLE;

    /// A function that every version has.
    public static Fn of(String name, MemoryLayout... args) {
        return make(name, false, args);
    }

    /// A function that some versions have.
    public static Fn optional(String name, MemoryLayout... args) {
        return make(name, true, args);
    }

    @SuppressWarnings("restricted")
    private static Fn make(String name, boolean optional, MemoryLayout... args) {
        FunctionDescriptor type = FunctionDescriptor.of(I, args);
        return new Fn(name, optional, type, Linker.nativeLinker().downcallHandle(type));
    }

    /// What a call may throw, of which none is checked in truth.
    public static RuntimeException unchecked(Throwable t) {
        if (t instanceof Error e) throw e;
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Fn f && f.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
