package org.jonum.gpu.internal.ffm;

import java.util.List;

/// Prints the names of all functions that are called, for `symbols.py`.
final class Names {
    private Names() {}

    public static void main(String[] args) {
        FfmCuda.functions().values().stream().flatMap(List::stream).map(Fn::name).sorted().forEach(System.out::println);
    }
}
