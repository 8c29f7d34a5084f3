package dev.portfolio.persistence.vectorindex;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told. */
final class RecordedProgress implements VectorIndexProgress {

    final List<String> steps = new CopyOnWriteArrayList<>();
    final List<String> bars = new CopyOnWriteArrayList<>();

    @Override
    public void step(String message) {
        steps.add(message);
    }

    @Override
    public void progress(String what, long done, long total) {
        bars.add(what + (done == total ? " done" : ""));
    }
}
