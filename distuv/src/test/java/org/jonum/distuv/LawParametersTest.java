package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every parameter of every law of [Laws], made illegal: the exception names law, parameter, value and what is legal.
class LawParametersTest {
    static Stream<Laws.Law> laws() {
        return Laws.all().stream().filter(l -> l.random(1).getClass().isRecord() && isPublic(l.random(1)));
    }

    private static boolean isPublic(Distribution law) {
        return java.lang.reflect.Modifier.isPublic(law.getClass().getModifiers());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aParameterThatIsNoNumberIsRefused(Laws.Law l) throws ReflectiveOperationException {
        refused(l.random(1), double.class, Double.NaN);
    }

    /// Integers are counts, but for the ends of [DiscreteUniform] and the shift of [Shifted].
    @ParameterizedTest
    @MethodSource("laws")
    void aNegativeCountIsRefused(Laws.Law l) throws ReflectiveOperationException {
        Distribution law = l.random(1);
        if (law instanceof DiscreteUniform || law instanceof Shifted) return;
        refused(law, long.class, -1L);
        refused(law, int.class, -1);
    }

    private static void refused(Distribution law, Class<?> type, Object bad) throws ReflectiveOperationException {
        RecordComponent[] all = law.getClass().getRecordComponents();
        Constructor<?> make = law.getClass().getDeclaredConstructor(
                Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int i = 0; i < all.length; i++) {
            if (all[i].getType() != type) continue;
            Object[] values = new Object[all.length];
            for (int k = 0; k < all.length; k++) values[k] = k == i ? bad : all[k].getAccessor().invoke(law);
            try {
                fail(make.newInstance(values) + " was made");
            } catch (InvocationTargetException e) {
                String said = assertInstanceOf(IllegalArgumentException.class, e.getCause()).getMessage();
                assertTrue(said.startsWith(law.getClass().getSimpleName() + ": ") && said.contains(all[i].getName())
                        && said.contains(" = " + bad) && said.contains(", need "), said);
            }
        }
    }
}
