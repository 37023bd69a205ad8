package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.text.Span;
import precis.text.Wrap;

/** Chooses words of the article and makes them the evidence of points. */
final class Citing {
    private static final int MOST_OF_A_NAME = 50;

    private Citing() {}

    /** Begins with the sentence under the article's cursor, in the article whichever pane had the keys. */
    static State select(State state) {
        State there = state.cursor().pane() == Pane.ARTICLE ? state : Moving.move(state, Command.OTHER_PANE);
        List<Span> sentences = there.map().sentences();
        Span sentence = sentences.get(there.cursor().sentence());
        return there.withMode(new Mode.Selecting(new Selection(sentence, false), null));
    }

    /** Begins with the piece of evidence that is looked at: what is chosen takes its place. */
    static State widen(State state) {
        Evidence evidence = state.evidence();
        if (evidence == null) {
            return state;
        }
        Selection selection = new Selection(evidence.span(), false);
        State there = state.withCursor(state.cursor().in(Pane.ARTICLE));
        return selecting(there, new Mode.Selecting(selection, evidence), selection);
    }

    static Step whileSelecting(State state, Mode.Selecting mode, Command command) {
        ArticleMap map = state.map();
        Selection selection = mode.selection();
        return switch (command) {
            case SHRINK -> Step.to(selecting(state, mode, selection.byWord(map.text(), -1)));
            case GROW -> Step.to(selecting(state, mode, selection.byWord(map.text(), 1)));
            case SENTENCE_DOWN -> Step.to(selecting(state, mode, selection.bySentence(map.sentences(), 1)));
            case SENTENCE_UP -> Step.to(selecting(state, mode, selection.bySentence(map.sentences(), -1)));
            case OTHER_END -> Step.to(selecting(state, mode, selection.withOtherEnd()));
            case CITE -> cite(state, mode);
            case COPY_WORDS -> Copying.words(state, selection);
            case CITE_NEW -> Step.to(asNewPoint(state, state.cursor().section(), selection));
            case CITE_AS -> Step.to(Choosing.cite(state, selection));
            case UNSELECT -> Step.to(state.withMode(new Mode.Reading()));
            default -> throw new IllegalArgumentException("not for a selection: " + command);
        };
    }

    /** Takes the piece of evidence that is looked at away from the point. */
    static Step remove(State state) {
        Point point = state.point();
        Evidence evidence = state.evidence();
        if (point == null || evidence == null) {
            return Step.to(state);
        }
        Point without = point.detail() instanceof Detail.Dispute dispute
                ? point.withDetail(without(dispute, evidence))
                : point.withEvidence(without(point.evidence(), evidence));
        return Editing.changed(state, edit(without), "take evidence away")
                .with(Message.of("that evidence is gone" + state.keymap().hint(Command.UNDO, "brings it back")));
    }

    /** Why the piece of evidence that is looked at has to stay, or null. */
    static @Nullable String whyNotRemoved(State state) {
        Point point = state.point();
        Evidence evidence = state.evidence();
        if (point == null || evidence == null) {
            return "no evidence is looked at";
        }
        boolean last = point.evidence().size() == 1;
        if (point.detail() instanceof Detail.Dispute dispute) {
            last = dispute.positions().stream()
                    .anyMatch(position -> position.evidence().equals(List.of(evidence)));
        }
        return last && point.origin() != Origin.OWN
                ? "a drafted point keeps its last evidence" + state.keymap().hint(Command.REJECT, "rejects the point")
                : null;
    }

    /** On the point under the cursor of the brief; where there is none, as a new one. */
    private static Step cite(State state, Mode.Selecting mode) {
        Point point = state.point();
        Evidence replaced = mode.replaced();
        if (point == null) {
            return Step.to(asNewPoint(state, state.cursor().section(), mode.selection()));
        }
        List<Evidence> pieces = mode.selection().evidence(state.map());
        return replaced == null || pieces.isEmpty()
                ? cite(state, point, mode.selection())
                : cited(state, point, replaced(point, replaced, pieces), pieces);
    }

    /** In the place of the evidence that is looked at; as more of it where there is none. */
    static Step widened(State state, Selection selection) {
        return cite(state, new Mode.Selecting(selection, state.evidence()));
    }

    /** On a point; where that is gone, nowhere. */
    static Step cite(State state, @Nullable Point point, Selection selection) {
        return point == null ? Step.to(state) : cite(state, point, selection.evidence(state.map()));
    }

    static Step cite(State state, Point point, List<Evidence> pieces) {
        return pieces.isEmpty() ? Step.to(state) : cited(state, point, cited(state, point, pieces), pieces);
    }

    private static Step cited(State state, Point point, Point cited, List<Evidence> pieces) {
        State closed = state.withMode(new Mode.Reading());
        if (cited.equals(point)) {
            return Step.to(closed.saying(Message.of("the point rests on these words already")));
        }
        Step step = Editing.changed(closed, edit(cited), "cite");
        int index = indexOf(cited.evidence(), pieces.get(0));
        State there = step.state().withCursor(step.state().cursor().atEvidence(index));
        String parted = pieces.size() < 2 ? "" : "; " + pieces.size() + " pieces: evidence ends with its paragraph";
        return new Step(there, step.effects()).with(Message.of("cited for: " + called(cited) + parted));
    }

    /** What a message calls a point: its first words, of a dispute its topic. */
    private static String called(Point point) {
        String text = point.detail() instanceof Detail.Dispute dispute ? dispute.topic() : point.text();
        List<Span> rows = Wrap.rows(text, new Span(0, text.length()), MOST_OF_A_NAME);
        return rows.size() < 2 ? text : rows.get(0).in(text) + " …";
    }

    /** As a new point of a section, which says the words until it says better ones. */
    static State asNewPoint(State state, SectionKind section, Selection selection) {
        List<Evidence> pieces = selection.evidence(state.map());
        State there = section == state.cursor().section()
                ? state
                : state.withCursor(state.cursor().on(section, null));
        String words = section == SectionKind.WHO
                ? name(state, selection)
                : selection.words(state.map().text());
        return Filling.opened(there, Forms.ofCited(Filling.newPoint(there, section, pieces), words));
    }

    /** The first name among the words of a selection, or all its words where there is none. */
    private static String name(State state, Selection selection) {
        ArticleMap map = state.map();
        return map.names().stream()
                .filter(name -> name.role() != Highlight.Role.PLACE)
                .filter(name -> selection.span().contains(name.span()))
                .findFirst()
                .map(name -> EditorText.flat(name.span().in(map.text())))
                .orElse(selection.words(map.text()));
    }

    /** As a new position of a dispute, which claims the words until it claims better ones. */
    static State asPosition(State state, String dispute, Selection selection) {
        Point point = state.brief().point(dispute);
        if (point == null) {
            return state;
        }
        State there = state.withCursor(state.cursor().on(SectionKind.DISPUTED, dispute));
        List<Evidence> pieces = selection.evidence(state.map());
        return Filling.addPosition(
                there, point, pieces, selection.words(state.map().text()));
    }

    private static State selecting(State state, Mode.Selecting mode, Selection selection) {
        Cursor cursor = state.cursor()
                .atSentence(state.map().sentenceAt(selection.moving().start()));
        return state.withCursor(cursor).withMode(new Mode.Selecting(selection, mode.replaced()));
    }

    /** With pieces in the place of one, wherever the point rests on that. */
    private static Point replaced(Point point, Evidence old, List<Evidence> pieces) {
        if (!(point.detail() instanceof Detail.Dispute dispute)) {
            return point.withEvidence(replaced(point.evidence(), old, pieces));
        }
        List<Position> positions = new ArrayList<>(dispute.positions());
        positions.replaceAll(position -> with(position, replaced(position.evidence(), old, pieces)));
        return point.withDetail(new Detail.Dispute(dispute.topic(), dispute.kind(), positions, dispute.unheard()));
    }

    private static List<Evidence> replaced(List<Evidence> all, Evidence old, List<Evidence> pieces) {
        return all.stream()
                .flatMap(one -> one.equals(old) ? pieces.stream() : Stream.of(one))
                .distinct()
                .toList();
    }

    /** In a dispute, the position whose evidence is looked at gets it. */
    private static Point cited(State state, Point point, List<Evidence> pieces) {
        if (!(point.detail() instanceof Detail.Dispute dispute)) {
            return point.withEvidence(joined(point.evidence(), pieces));
        }
        Evidence here = state.evidence();
        List<Position> positions = new ArrayList<>(dispute.positions());
        int index = 0;
        for (int i = positions.size() - 1; i >= 0; i--) {
            index = here != null && positions.get(i).evidence().contains(here) ? i : index;
        }
        Position position = positions.get(index);
        positions.set(index, with(position, joined(position.evidence(), pieces)));
        return point.withDetail(new Detail.Dispute(dispute.topic(), dispute.kind(), positions, dispute.unheard()));
    }

    /** New pieces behind the old ones; what overlaps becomes one, in the place of the old. */
    private static List<Evidence> joined(List<Evidence> old, List<Evidence> pieces) {
        List<Evidence> all = new ArrayList<>(old);
        for (Evidence piece : pieces) {
            Evidence whole = piece;
            int place = all.size();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).span().overlaps(whole.span())) {
                    whole = union(whole, all.remove(i));
                    place = i;
                }
            }
            all.add(Math.min(place, all.size()), whole);
        }
        return all;
    }

    private static Evidence union(Evidence one, Evidence other) {
        boolean oneFirst = one.span().start() <= other.span().start();
        Evidence first = oneFirst ? one : other;
        Evidence second = oneFirst ? other : one;
        if (first.span().contains(second.span())) {
            return first;
        }
        String rest =
                second.exact().substring(first.span().end() - second.span().start());
        return new Evidence(new Span(first.span().start(), second.span().end()), first.exact() + rest);
    }

    private static int indexOf(List<Evidence> all, Evidence piece) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).span().contains(piece.span())) {
                return i;
            }
        }
        return 0;
    }

    private static Edit edit(Point point) {
        Detail detail = point.detail();
        return detail instanceof Detail.Dispute
                ? new Edit.SetDetail(point.id(), point.text(), detail)
                : new Edit.SetEvidence(point.id(), point.evidence());
    }

    private static Detail.Dispute without(Detail.Dispute dispute, Evidence evidence) {
        List<Position> positions = new ArrayList<>(dispute.positions());
        positions.replaceAll(position -> with(position, without(position.evidence(), evidence)));
        return new Detail.Dispute(dispute.topic(), dispute.kind(), positions, dispute.unheard());
    }

    private static List<Evidence> without(List<Evidence> all, Evidence evidence) {
        return all.stream().filter(each -> !each.equals(evidence)).toList();
    }

    private static Position with(Position position, List<Evidence> evidence) {
        return new Position(position.holder(), position.via(), position.claim(), evidence);
    }
}
