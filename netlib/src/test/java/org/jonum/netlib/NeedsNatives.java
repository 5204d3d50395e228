package org.jonum.netlib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests of a native library: skipped where there is none, and spared what such a library does not promise.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf("org.jonum.netlib.Natives#there")
@ExtendWith(BitsMayDiffer.class)
@interface NeedsNatives {}
