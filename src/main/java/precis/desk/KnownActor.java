package precis.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;

/** An actor that was to be added and stands in the brief already: there is one point for each. */
final class KnownActor {
    private KnownActor() {}

    /** The actor with the name that a form for a new one has, also as an alias; null where it is a new one. */
    static @Nullable Point named(Brief brief, Form form) {
        String name = fold(form.value(DetailFields.NAME));
        if (!(form.target() instanceof Form.OfNewPoint target) || target.section() != SectionKind.WHO) {
            return null;
        }
        for (Point point : brief.section(SectionKind.WHO).points()) {
            if (point.detail() instanceof Detail.Entity entity
                    && (fold(entity.name()).equals(name)
                            || entity.aliases().stream()
                                    .anyMatch(alias -> fold(alias).equals(name)))) {
                return point;
            }
        }
        return null;
    }

    /** Goes to it instead; words that were chosen for the new one are evidence of it from then on. */
    static Step shown(State state, Point known, Form form) {
        State there = state.withCursor(state.cursor().in(Pane.BRIEF).on(SectionKind.WHO, known.id()));
        List<Evidence> evidence = form.target() instanceof Form.OfNewPoint target ? target.evidence() : List.of();
        Step cited = Citing.cite(there, known, evidence);
        boolean grown = !cited.effects().isEmpty();
        String name = known.detail() instanceof Detail.Entity entity ? entity.name() : known.text();
        String stands = name + " is in the brief already" + (known.rejected() ? ", rejected" : "");
        String hint = grown
                ? "; the words are evidence of it now"
                : known.rejected()
                        ? state.keymap().hintToRestore()
                        : state.keymap().hint(Command.EDIT, "edits it");
        return cited.with(Message.of(stands + hint));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
