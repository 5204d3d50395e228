package org.jonum.gpu.internal.host;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Which calls went to the device, and why others did not.
final class Calls {
    private final Map<String, LongAdder> device = new ConcurrentHashMap<>();
    private final Map<Stay, Map<String, LongAdder>> cpu = new EnumMap<>(Stay.class);

    Calls() {
        for (Stay why : Stay.values()) cpu.put(why, new ConcurrentHashMap<>());
    }

    void went(String routine) {
        add(device, routine);
    }

    void stayed(String routine, Stay why) {
        add(Objects.requireNonNull(cpu.get(why)), routine);
    }

    private static void add(Map<String, LongAdder> calls, String routine) {
        calls.computeIfAbsent(routine, r -> new LongAdder()).increment();
    }

    /// {@return the calls that went to the device}
    long onDevice() {
        return sum(device);
    }

    /// {@return the calls that stayed on the CPU, of those that there is a way to the device for}
    long onCpu() {
        return cpu.values().stream().mapToLong(Calls::sum).sum();
    }

    private static long sum(Map<String, LongAdder> calls) {
        return calls.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /// `calls on the device: dgemm 3; on the CPU, too little work: dgemm 40 dpotrf 2`.
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner("; ");
        all.add("calls on the device: " + text(device));
        cpu.forEach((why, calls) -> {
            if (!calls.isEmpty()) all.add("on the CPU, " + why.text + ": " + text(calls));
        });
        return all.toString();
    }

    private static String text(Map<String, LongAdder> calls) {
        StringJoiner all = new StringJoiner(" ").setEmptyValue("none");
        calls.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(e -> all.add(e.getKey() + " " + e.getValue().sum()));
        return all.toString();
    }
}
