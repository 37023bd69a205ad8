package precis.cli;

import precis.desk.Action;
import precis.term.Event;

/** What a scene is told: something from the terminal, or the result of work done beside it. */
sealed interface Incoming {
    record FromTerminal(Event event) implements Incoming {}

    /** The result of work that a scene asked for; worth nothing once that scene is over. */
    record FromWork(Scene scene, Action action) implements Incoming {}
}
