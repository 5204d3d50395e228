package org.jonum.io;

/// Where a reader stands in what it reads, for messages.
interface Place {
    /// The largest array that every JVM can make.
    int LARGEST = Integer.MAX_VALUE - 8;

    /// The exception for what is found at this place.
    FormatException error(String expected, String found);

    /// An array of zeros as a file asks for it: one that does not fit is an error of the file.
    default double[] array(long n) throws FormatException {
        if (n > LARGEST) throw error("at most " + LARGEST + " elements", Long.toString(n));
        String need = "elements that fit in the heap", found = n + " elements, " + 8 * n + " bytes";
        if (8 * n > Runtime.getRuntime().maxMemory()) throw error(need, found);
        try {
            return new double[(int) n];
        } catch (OutOfMemoryError e) {          // of one array: nothing else has been disturbed
            throw error(need, found);
        }
    }
}
