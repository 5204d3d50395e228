package org.jonum.gpu.internal.ffm;

import java.lang.foreign.SymbolLookup;

/// A library that was opened.
///
/// @param file    where it was found
/// @param symbols its symbols
public record Library(String file, SymbolLookup symbols) {}
