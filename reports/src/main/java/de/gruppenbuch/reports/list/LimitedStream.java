package de.gruppenbuch.reports.list;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of what grows beyond measure while it is unpacked. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw ListRefusal.tooLarge();
        }
    }
}
