package de.gruppenbuch.domain;

import de.gruppenbuch.domain.shared.ClockProducer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until a test moves it. */
public class TestClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-10T09:00:00Z");

    public void set(Instant moment) {
        now = moment;
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
