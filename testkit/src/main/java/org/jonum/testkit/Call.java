package org.jonum.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.blas.Blas;
import org.jonum.lapack.Lapack;
import org.jspecify.annotations.Nullable;

/// A call of a BLAS or LAPACK routine by the names of its arguments, in their order.
///
/// With names, what is right for one routine can be made wrong argument by argument for all of them
/// ([WrongArguments]), and a failed test can say what the call was.
public final class Call {
    private static final Map<String, Method> METHODS = Stream.of(Blas.class, Lapack.class)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));

    private final String routine;
    private final Map<String, @Nullable Object> arguments;

    private Call(String routine, Map<String, @Nullable Object> arguments) {
        this.routine = routine;
        this.arguments = arguments;
    }

    /// A call without arguments as yet.
    ///
    /// @param routine a method of [Blas] or [Lapack]
    /// @return the call, to be given its arguments in their order
    public static Call to(String routine) {
        return new Call(routine, new LinkedHashMap<>());
    }

    /// Add an argument, or give it another value.
    ///
    /// @param name  as in the routine's documentation
    /// @param value its value; numbers of the type of the parameter
    /// @return this
    public Call with(String name, @Nullable Object value) {
        arguments.put(name, value);
        return this;
    }

    /// Add an operand: array and offset, and its leading dimension or increment unless it is packed.
    ///
    /// @param name    the name of the array
    /// @param operand what to pass
    /// @return this
    public Call operand(String name, Guarded operand) {
        with(name, operand.array()).with(name + "Off", operand.off());
        return switch (operand.layout()) {
            case Layout.Packed p -> this;
            case Layout.Vector v -> with("inc" + name.toUpperCase(java.util.Locale.ROOT), v.inc());
            case Layout other -> with("ld" + name, other.stride());
        };
    }

    /// {@return the name of the routine}
    public String routine() {
        return routine;
    }

    /// {@return arguments by name, in the order of the call}
    public Map<String, @Nullable Object> arguments() {
        return arguments;
    }

    /// {@return the argument of that name}
    ///
    /// @param name an argument that was given a value
    public Object get(String name) {
        return Objects.requireNonNull(arguments.get(name), name);
    }

    /// {@return an equal call with arguments of its own (arrays are shared)}
    public Call copy() {
        return new Call(routine, new LinkedHashMap<>(arguments));
    }

    /// {@return the type of the argument that comes next}
    Class<?> nextType() {
        return method().getParameterTypes()[arguments.size()];
    }

    private Method method() {
        return Objects.requireNonNull(METHODS.get(routine), routine);
    }

    /// Make the call.
    ///
    /// @param routines a [Blas] or [Lapack]
    /// @return what the routine returns, null if nothing
    public @Nullable Object on(Object routines) {
        try {
            return method().invoke(routines, arguments.values().toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new AssertionError(this + " threw what it must not declare", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(this.toString(), e);
        }
    }

    @Override
    public String toString() {
        return arguments.entrySet().stream().filter(e -> e.getValue() == null || !e.getValue().getClass().isArray())
                .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(", ", routine + "(", ")"));
    }
}
