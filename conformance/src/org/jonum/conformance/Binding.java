package org.jonum.conformance;

import harness.Adapter;
import harness.Call;
import harness.Sig;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/// One routine of the reference served by one method of Jonum.
///
/// @param sig       the routine
/// @param method    the method, from an array of its arguments to its result
/// @param arguments how each argument is made
/// @param result    where the result goes
record Binding(Sig sig, MethodHandle method, List<Argument> arguments, Result result) implements Adapter.Routine {

    /// The binding of a method, or null if its parameters or its result do not fit the routine.
    static Binding of(Sig sig, Method method, Object receiver) {
        List<Argument> arguments = Argument.of(sig, method.getParameterTypes());
        Result result = Result.of(sig, method.getReturnType());
        if (arguments == null || result == null) return null;
        try {
            MethodHandle handle = MethodHandles.lookup().unreflect(method).bindTo(receiver)
                    .asSpreader(Object[].class, arguments.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new Binding(sig, handle, arguments, result);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object call(Call call) throws Throwable {
        if (Workspace.isQuery(call)) return call.reference();
        Workspace.check(call);
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).get(call);
        Object answer;
        try {
            answer = method.invokeExact(values);
        } catch (IllegalArgumentException e) {
            throw Names.illegal(sig, e);
        }
        for (int i = 0; i < values.length; i++) arguments.get(i).put(call, values[i]);
        return result.deliver(call, answer);
    }
}
