package precis.desk;

import java.util.List;

/** How the disk stands to the desk, and that nobody leaves without what it has not taken. */
final class Leaving {
    private Leaving() {}

    /** Leaves; but what could not be saved is tried once more first, and again when it is given up. */
    static Step quit(State state) {
        if (!(state.saving() instanceof Saving.Failed failed)) {
            return Step.to(state, new Effect.Quit());
        }
        Effect.Save save = new Effect.Save(state.brief());
        return failed.warned()
                ? new Step(state, List.of(save, new Effect.Quit()))
                : Step.to(state.withSaving(new Saving.Failed(failed.reason(), true)), save);
    }

    static State notSaved(State state, String reason) {
        boolean warned = state.saving() instanceof Saving.Failed before && before.warned();
        State now = state.withSaving(new Saving.Failed(reason, warned));
        if (state.mode() instanceof Mode.Filling && now.saving().equals(state.saving())) {
            // the title bar says so already, and what is being typed is not to be covered twice a second
            return now;
        }
        String told = warned ? state.keymap().label(Command.QUIT) + " again leaves unsaved: " + reason : reason;
        return now.saying(Message.error(told));
    }

    /** Everything is on the disk; where the analyst had wanted to leave but for that, now is the time. */
    static Step saved(State state) {
        boolean leaving = state.saving() instanceof Saving.Failed failed && failed.warned();
        State now = state.withSaving(new Saving.Saved());
        return leaving ? Step.to(now, new Effect.Quit()) : Step.to(now);
    }
}
