package precis.reading;

import org.jspecify.annotations.Nullable;

/** A candidate that was taken for a statement, and the actors behind it. */
final class Attributed {
    final Candidate candidate;
    final @Nullable Entry holder;

    @Nullable
    Entry via;

    Attributed(Candidate candidate, @Nullable Entry holder, @Nullable Entry via) {
        this.candidate = candidate;
        this.holder = holder;
        this.via = via;
    }
}
