package de.gruppenbuch.web.form;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what was made last, up to a sum of bytes; made outside of the lock. */
final class RecentThings<V> {

    /**
     * @param bytes that it takes, more or less
     */
    record Made<V>(V thing, long bytes) {}

    private final Map<String, Made<V>> things = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    RecentThings(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    V get(String key, Supplier<Made<V>> make) {
        Made<V> known = find(key);
        if (known != null) {
            return known.thing();
        }
        Made<V> made = make.get();
        keep(key, made);
        return made.thing();
    }

    private synchronized Made<V> find(String key) {
        return things.get(key);
    }

    private synchronized void keep(String key, Made<V> made) {
        Made<V> before = things.put(key, made);
        bytes += made.bytes() - (before == null ? 0 : before.bytes());
        Iterator<Made<V>> eldest = things.values().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}
