package precis.view;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.desk.Command;
import precis.desk.Layout;
import precis.desk.Marks;
import precis.desk.Mode;
import precis.desk.Pane;
import precis.desk.State;
import precis.text.Paragraph;

/** What the left of the last row says: which piece of evidence is looked at and where it stands, what rests on a sentence. */
final class StatusLine {
    private static final int PATTERN_CELLS = 12;

    private StatusLine() {}

    /** Which piece of evidence is looked at and where it stands, and in words what the mark of the point says. */
    static String of(State state) {
        if (state.mode() instanceof Mode.Filling filling) {
            int fields = filling.form().fields().size();
            return "editing" + (fields > 1 ? " · field " + (filling.form().active() + 1) + " of " + fields : "");
        }
        if (state.mode() instanceof Mode.Selecting selecting) {
            Point cited = state.point();
            String section = state.brief().section(state.cursor().section()).title();
            int pieces = selecting.selection().evidence(state.map()).size();
            return (pieces > 1 ? pieces + " pieces, a paragraph each, " : "")
                    + (selecting.replaced() == null ? "for " : "in its place, for ")
                    + section
                    + (cited == null ? "" : ": " + cited.text());
        }
        if (state.mode() instanceof Mode.Copying) {
            return "copy what? a letter chooses";
        }
        if (state.mode() instanceof Mode.Previewing) {
            return "preview" + closing(state);
        }
        List<String> parts = new ArrayList<>();
        if (state.draft().late()) {
            long seconds = state.draft().seconds();
            parts.add("drafting…" + (seconds > 0 ? " " + seconds + " s" : ""));
        }
        if (state.frame().layout().shape() == Layout.Shape.ZOOMED) {
            parts.add("zoomed");
        }
        if (!state.search().pattern().isEmpty()) {
            parts.add("/" + Texts.fitted(state.search().pattern(), PATTERN_CELLS) + " " + PromptView.count(state));
        }
        Point point = state.point();
        if (state.cursor().pane() == Pane.ARTICLE) {
            articleStatus(state, parts);
        } else if (point != null) {
            Evidence evidence = state.evidence();
            if (evidence == null) {
                parts.add("no evidence");
            } else {
                int at = Math.min(state.cursor().evidence(), point.evidence().size() - 1) + 1;
                parts.add("evidence " + at + " of " + point.evidence().size());
                paragraph(state, evidence.span().start(), parts);
            }
            if (!Marks.words(point).isEmpty()) {
                parts.add(Marks.words(point));
            }
        }
        return String.join(" · ", parts);
    }

    /** The keys that close the preview, where there are any. */
    private static String closing(State state) {
        List<String> keys = new ArrayList<>(
                List.of(state.keymap().label(Command.PREVIEW), state.keymap().label(Command.FORGET)));
        keys.removeIf(String::isEmpty);
        return keys.isEmpty() ? "" : " · " + String.join(" or ", keys) + " closes";
    }

    private static void articleStatus(State state, List<String> parts) {
        int sentence = state.cursor().sentence();
        if (sentence >= state.map().sentences().size()) {
            return;
        }
        int count = state.map().pointsOn(sentence, state.brief()).size();
        paragraph(state, state.map().sentences().get(sentence).start(), parts);
        parts.add(
                count == 0
                        ? "nothing rests on this"
                        : count == 1 ? "1 point rests on this" : count + " points rest on this");
    }

    private static void paragraph(State state, int offset, List<String> parts) {
        Paragraph paragraph = state.map().paragraphAt(offset);
        if (paragraph != null) {
            parts.add(paragraph.heading() ? "heading" : "¶" + paragraph.number());
        }
    }
}
