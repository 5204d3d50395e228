package org.jonum.distuv;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Parameters of laws that are records, by reflection.
final class Components {
    private Components() {}

    /// The real parameters, in their order.
    static double[] of(Distribution law) {
        return Arrays.stream(law.getClass().getRecordComponents()).filter(c -> c.getType() == double.class)
                .mapToDouble(c -> (double) value(law, c)).toArray();
    }

    private static Object value(Distribution law, RecordComponent c) {
        try {
            return c.getAccessor().invoke(law);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /// The law with those real parameters, the others as they are.
    static Distribution with(Distribution law, double... p) {
        RecordComponent[] all = law.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        for (int i = 0, k = 0; i < all.length; i++)
            values[i] = all[i].getType() == double.class ? (Object) p[k++] : value(law, all[i]);
        try {
            return (Distribution) law.getClass()
                    .getDeclaredConstructor(Arrays.stream(all).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
