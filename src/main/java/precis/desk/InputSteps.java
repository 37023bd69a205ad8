package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line of text came to be, step by step: a run of typing, a deletion, a paste.
 *
 * @param past what stood there before each step, the latest last
 * @param future what undo took back, the nearest last
 * @param run what the last step was; another change of the same kind is part of it
 */
record InputSteps(List<Moment> past, List<Moment> future, Run run) {
    static final InputSteps NONE = new InputSteps(List.of(), List.of(), Run.NONE);

    /** The text at one moment, and where the caret stood. */
    record Moment(String text, int caret) {}

    /** Kinds of changes. */
    enum Run {
        NONE,
        TYPING,
        DELETING,
        KILLING;

        private boolean isOneStep() {
            return this == TYPING || this == DELETING;
        }
    }

    InputSteps {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** After a change of what stood there before it. */
    InputSteps with(Moment before, Run newRun) {
        boolean goesOn = newRun == run && newRun.isOneStep();
        return new InputSteps(goesOn ? past : with(past, before), List.of(), newRun);
    }

    /** The same, but whatever comes is another step. */
    InputSteps ended() {
        return run == Run.NONE ? this : new InputSteps(past, future, Run.NONE);
    }

    /** What stood there before the last step, or null. */
    @Nullable
    Moment before() {
        return past.isEmpty() ? null : past.get(past.size() - 1);
    }

    /** What the last undo took back, or null. */
    @Nullable
    Moment undone() {
        return future.isEmpty() ? null : future.get(future.size() - 1);
    }

    InputSteps undo(Moment present) {
        return new InputSteps(past.subList(0, past.size() - 1), with(future, present), Run.NONE);
    }

    InputSteps redo(Moment present) {
        return new InputSteps(with(past, present), future.subList(0, future.size() - 1), Run.NONE);
    }

    private static List<Moment> with(List<Moment> moments, Moment last) {
        List<Moment> all = new ArrayList<>(moments);
        all.add(last);
        return all;
    }
}
