package precis.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A brief with the way it came about, so that every edit can be taken back and made again.
 *
 * @param past earlier briefs, oldest first, each with the name of the edit that left it behind
 * @param future briefs that were undone, the next one last, each with the name of the edit that made it
 */
public record History(Brief present, List<Step> past, List<Step> future) {
    /** A brief and the edit beside it, named as the screen tells it: {@code "reject"}. */
    public record Step(Brief brief, String edit) {}

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static History of(Brief brief) {
        return new History(brief, List.of(), List.of());
    }

    /** After an edit; what was undone before it is gone. An edit that changes nothing leaves no step. */
    public History with(Edit edit, String name) {
        Brief next = edit.applyTo(present);
        return next.equals(present) ? this : new History(next, appended(past, new Step(present, name)), List.of());
    }

    /** The brief that it all began with. */
    public Brief first() {
        return past.isEmpty() ? present : past.get(0).brief();
    }

    /** The same steps over other briefs: what comes in without being a step itself, in each of them. */
    public History map(UnaryOperator<Brief> change) {
        return new History(change.apply(present), mapped(past, change), mapped(future, change));
    }

    /** One step back; null where there is none. */
    public @Nullable History undo() {
        if (past.isEmpty()) {
            return null;
        }
        Step last = past.get(past.size() - 1);
        return new History(
                last.brief(), past.subList(0, past.size() - 1), appended(future, new Step(present, last.edit())));
    }

    /** One step forward again; null where there is none. */
    public @Nullable History redo() {
        if (future.isEmpty()) {
            return null;
        }
        Step next = future.get(future.size() - 1);
        return new History(
                next.brief(), appended(past, new Step(present, next.edit())), future.subList(0, future.size() - 1));
    }

    private static List<Step> mapped(List<Step> steps, UnaryOperator<Brief> change) {
        return steps.stream()
                .map(step -> new Step(change.apply(step.brief()), step.edit()))
                .toList();
    }

    private static List<Step> appended(List<Step> steps, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
