package org.jonum.mat;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// A list whose elements are made when they are asked for.
final class Sequence<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final IntFunction<T> element;

    Sequence(int size, IntFunction<T> element) {
        this.size = size;
        this.element = element;
    }

    @Override
    public T get(int i) {
        return element.apply(Objects.checkIndex(i, size));
    }

    @Override
    public int size() {
        return size;
    }
}
