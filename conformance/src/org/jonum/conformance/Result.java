package org.jonum.conformance;

import harness.Call;
import harness.Sig;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.FloatGeevx;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatGgevx;

/// Where the result of a Java method goes.
interface Result {
    /// Sets the output scalars of a subroutine; answers the value of a function.
    Object deliver(Call call, Object answer);

    /// What to do with a result of that type, or null if it does not fit the routine.
    static Result of(Sig sig, Class<?> type) {
        if (sig.result != 'v') return type == Argument.plain(sig.result) ? function(sig) : null;
        List<Sig.Arg> outputs = Arrays.stream(sig.args).filter(a -> a.mode == '!' && a.pos != sig.info).toList();
        if (type.isRecord()) return record(sig, type, outputs);
        if (outputs.isEmpty()) return alone(sig, type);
        Sig.Arg first = outputs.getFirst();
        boolean fits = type == Argument.plain(first.type) || first.type == 'c' && type.isEnum();
        return outputs.size() == 1 && fits ? scalar(first) : null;
    }

    /// Positions are counted from 0 here, from 1 there.
    private static Result function(Sig sig) {
        return Names.stem(sig).equals("iamax") ? (call, answer) -> (int) answer + 1 : (call, answer) -> answer;
    }

    /// No output scalar but INFO: it is the result, or always 0.
    private static Result alone(Sig sig, Class<?> type) {
        if (type == int.class && sig.info >= 0) return (call, answer) -> info(call, (int) answer);
        return type == void.class ? (call, answer) -> info(call, 0) : null;
    }

    /// One output scalar is the result, and INFO always 0.
    private static Result scalar(Sig.Arg output) {
        return (call, answer) -> {
            set(call, output, answer);
            return info(call, 0);
        };
    }

    /// A record with a component for each output scalar, of its name; `tryrac` stays as it is.
    private static Result record(Sig sig, Class<?> type, List<Sig.Arg> outputs) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = Arrays.stream(components).map(Result::lower).collect(Collectors.toSet());
        if (!outputs.stream().allMatch(a -> names.contains(a.name) || a.name.equals("tryrac"))) return null;
        return (call, answer) -> {
            info(call, 0);
            for (RecordComponent c : components) {
                if (sig.has(lower(c)) && isWanted(call, lower(c))) set(call, sig.args[sig.at(lower(c))], component(c, answer));
            }
            if (answer instanceof DoubleGesvx g) ((double[]) call.array(call.sig.at("work")))[call.off()] = g.growth();
            if (answer instanceof FloatGesvx g) ((float[]) call.array(call.sig.at("work")))[call.off()] = g.growth();
            if (answer instanceof Balanced b) rows(call, b);
            if (answer instanceof DoubleGeevx e) rows(call, new Balanced(e.ilo(), e.ihi()));
            if (answer instanceof FloatGeevx e) rows(call, new Balanced(e.ilo(), e.ihi()));
            if (answer instanceof DoubleGgevx e) rows(call, new Balanced(e.ilo(), e.ihi()));
            if (answer instanceof FloatGgevx e) rows(call, new Balanced(e.ilo(), e.ihi()));
            return null;
        };
    }

    /// trsen leaves alone what it is not asked for.
    private static boolean isWanted(Call call, String output) {
        if (!Names.stem(call.sig).equals("trsen") || call.is("job", 'B')) return true;
        return call.is("job", 'E') ? !output.equals("sep") : call.is("job", 'V') ? !output.equals("s") : !output.startsWith("s");
    }

    /// The rows that balancing has exchanged, in its arrays.
    private static void rows(Call call, Balanced b) {
        for (String name : List.of("scale", "lscale", "rscale")) {
            if (!call.sig.has(name)) continue;
            Argument.Balancing.shift(call, call.array(call.sig.at(name)), call.i("n"), b.ilo(), b.ihi(), 1);
        }
    }

    private static String lower(RecordComponent c) {
        return c.getName().toLowerCase(Locale.ROOT);
    }

    private static Object component(RecordComponent c, Object record) {
        try {
            return c.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Call call, Sig.Arg a, Object value) {
        if (a.mode != '!') return;
        switch (value) {
            case Integer i -> call.set(a.pos, Argument.ROWS.contains(a.name) ? i + 1 : i);
            case Boolean b -> call.set(a.name, b.booleanValue());
            case Enum<?> e -> call.setChar(a.pos, Names.letter(call.sig, e));
            case Number x -> call.set(a.pos, x.doubleValue());
            default -> throw new IllegalStateException(a.name + " = " + value);
        }
    }

    private static Object info(Call call, int info) {
        if (call.sig.info >= 0) call.set(call.sig.info, info);
        return null;
    }
}
