package precis.desk;

import java.util.ArrayList;
import java.util.List;

/** What an action leads to. */
public record Step(State state, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    static Step to(State state) {
        return new Step(state, List.of());
    }

    static Step to(State state, Effect effect) {
        return new Step(state, List.of(effect));
    }

    /** The same, with a message. */
    Step with(Message message) {
        return new Step(state.saying(message), effects);
    }

    /** Another state, and one more thing to do. */
    Step and(State newState, Effect effect) {
        List<Effect> all = new ArrayList<>(effects);
        all.add(effect);
        return new Step(newState, all);
    }
}
