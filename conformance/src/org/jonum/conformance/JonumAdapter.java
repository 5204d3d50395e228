package org.jonum.conformance;

import harness.Adapter;
import harness.Sig;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// Serves the reference project's test programs with the routines of Jonum's `Blas` and `Lapack`.
///
/// A routine is bound where one of the two interfaces has a method of its name whose parameters fit, see
/// [Binding]; whatever is added to the interfaces later is found the same way. A method of the right name
/// that does not fit is named on the error output, so that it is not left to the reference unnoticed.
public final class JonumAdapter implements Adapter {
    /// An interface of Jonum and the object that implements it.
    private record Library(Class<?> type, Object object) {}

    private final Backend backend = Backend.current();
    private final List<Library> libraries = libraries(backend);

    @Override
    public String name() {
        return "Jonum, back end " + backend.name();
    }

    @Override
    public Routine bind(Sig sig) {
        switch (Names.stem(sig)) {
            case "rotg":
                return Rotations.rotg(backend.blas(), sig);
            case "rotmg":
                return Rotations.rotmg(backend.blas(), sig);
            default:
                return byName(sig);
        }
    }

    private Routine byName(Sig sig) {
        for (Library library : libraries) {
            List<Method> named = Arrays.stream(library.type.getMethods())
                    .filter(m -> m.getName().equals(sig.name)).toList();
            for (Method method : named) {
                Binding binding = Binding.of(sig, method, library.object);
                if (binding != null) return binding;
            }
            named.forEach(m -> System.err.println("not bound: " + m));
        }
        return null;
    }

    /// Blas, and Lapack where its module is on the class path.
    private static List<Library> libraries(Backend backend) {
        List<Library> all = new ArrayList<>();
        all.add(new Library(Blas.class, backend.blas()));
        try {
            Class<?> lapack = Class.forName("org.jonum.lapack.Lapack");
            all.add(new Library(lapack, lapack.getMethod("on", Backend.class).invoke(null, backend)));
        } catch (ClassNotFoundException e) {
            System.err.println("no LAPACK on the class path");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
