package org.jonum.bench.peer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A call of a library that returns a new object for each result, kept so that it is not optimized away.
///
/// @param <R> the kind of object
abstract class Product<R> implements Call {
    private final Supplier<R> product;
    private @Nullable R last;

    Product(Supplier<R> product) {
        this.product = product;
    }

    /// The numbers in a result, by columns.
    abstract double[] numbers(R result);

    @Override
    public void run() {
        last = product.get();
    }

    @Override
    public double[] result() {
        return numbers(last != null ? last : product.get());
    }
}
