package de.gruppenbuch.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps what was made last, a bounded number; made outside of the lock. */
final class RecentThings<V> {

    private final Map<String, V> things;

    RecentThings(int most) {
        things =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                        return size() > most;
                    }
                };
    }

    V get(String key, Supplier<V> make) {
        V known = find(key);
        if (known != null) {
            return known;
        }
        V made = make.get();
        synchronized (things) {
            things.put(key, made);
        }
        return made;
    }

    private V find(String key) {
        synchronized (things) {
            return things.get(key);
        }
    }
}
