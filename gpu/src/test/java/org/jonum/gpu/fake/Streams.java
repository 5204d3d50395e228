package org.jonum.gpu.fake;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Work that waits on streams, until somebody waits for it.
final class Streams {
    private static final class Queue {
        final ArrayDeque<Runnable> work = new ArrayDeque<>();
        long queued, done;
    }

    private record Mark(long stream, long position, long nanos) {}

    private final Map<Long, Queue> queues = new HashMap<>(Map.of(0L, new Queue()));
    private final Map<Long, Mark> events = new HashMap<>();
    private long next = 0x1000;

    long create() {
        queues.put(++next, new Queue());
        return next;
    }

    boolean destroy(long stream) {
        if (stream == 0 || !queues.containsKey(stream)) return false;
        finish(stream);
        return queues.remove(stream) != null;
    }

    boolean has(long stream) {
        return queues.containsKey(stream);
    }

    void add(long stream, Runnable work) {
        Queue q = queue(stream);
        q.queued++;
        q.work.add(work);
    }

    private Queue queue(long stream) {
        Queue q = queues.get(stream);
        if (q == null) throw new IllegalArgumentException("no such stream");
        return q;
    }

    /// Do what is on a stream.
    void finish(long stream) {
        until(stream, queue(stream).queued);
    }

    private void until(long stream, long position) {
        Queue q = queues.get(stream);
        while (q != null && q.done < position && !q.work.isEmpty()) {
            Runnable r = q.work.remove();
            q.done++;
            r.run();
        }
    }

    void finishAll() {
        for (long s : queues.keySet().toArray(Long[]::new)) finish(s);
    }

    /// Forget all work, as a lost context does.
    void drop() {
        queues.values().forEach(q -> {
            q.work.clear();
            q.done = q.queued;
        });
    }

    long createEvent() {
        events.put(++next, new Mark(0, 0, System.nanoTime()));
        return next;
    }

    boolean destroyEvent(long event) {
        return events.remove(event) != null;
    }

    boolean hasEvent(long event) {
        return events.containsKey(event);
    }

    void record(long event, long stream) {
        events.put(event, new Mark(stream, queue(stream).queued, System.nanoTime()));
    }

    void await(long stream, long event) {
        Mark m = mark(event);
        add(stream, () -> until(m.stream, m.position));
    }

    void finishEvent(long event) {
        Mark m = mark(event);
        until(m.stream, m.position);
    }

    boolean happened(long event) {
        Mark m = mark(event);
        Queue q = queues.get(m.stream);
        return q == null || q.done >= m.position;
    }

    float milliseconds(long start, long end) {
        return (mark(end).nanos - mark(start).nanos) / 1e6f;
    }

    private Mark mark(long event) {
        return Objects.requireNonNull(events.get(event));
    }

    int streams() {
        return queues.size() - 1;
    }

    int events() {
        return events.size();
    }

    void clear() {
        queues.keySet().removeIf(s -> s != 0);
        drop();
        events.clear();
    }
}
