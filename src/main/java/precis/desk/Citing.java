package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.Origin;
import precis.brief.Point;
import precis.brief.Position;
import precis.text.Span;

/** Chooses words of the article and makes them the evidence of points. */
final class Citing {
    private Citing() {}

    /** Begins with the sentence under the article's cursor, in the article whichever pane had the keys. */
    static State select(State state) {
        State there = state.cursor().pane() == Pane.ARTICLE ? state : Moving.move(state, Command.OTHER_PANE);
        List<Span> sentences = there.story().sentences();
        Span sentence = sentences.get(there.cursor().sentence());
        return there.withMode(new Mode.Selecting(new Selection(sentence, false)));
    }

    static Step whileSelecting(State state, Selection selection, Command command) {
        Story story = state.story();
        return switch (command) {
            case SHRINK -> Step.to(selecting(state, selection.byWord(story.text(), -1)));
            case GROW -> Step.to(selecting(state, selection.byWord(story.text(), 1)));
            case SENTENCE_DOWN -> Step.to(selecting(state, selection.bySentence(story.sentences(), 1)));
            case SENTENCE_UP -> Step.to(selecting(state, selection.bySentence(story.sentences(), -1)));
            case OTHER_END -> Step.to(selecting(state, selection.withOtherEnd()));
            case CITE -> cite(state, selection);
            case CITE_NEW -> Step.to(asNewPoint(state, selection));
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
                .with(Message.of("that evidence is gone; u brings it back"));
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
                ? "a drafted point keeps its last evidence; d rejects the point"
                : null;
    }

    /** On the point under the cursor of the brief; where there is none, as a new one. */
    private static Step cite(State state, Selection selection) {
        Point point = state.point();
        List<Evidence> pieces = selection.evidence(state.story());
        if (point == null || pieces.isEmpty()) {
            return Step.to(point == null ? asNewPoint(state, selection) : state);
        }
        State closed = state.withMode(new Mode.Reading());
        Point cited = cited(state, point, pieces);
        if (cited.equals(point)) {
            return Step.to(closed.saying(Message.of("the point rests on these words already")));
        }
        Step step = Editing.changed(closed, edit(cited), "cite");
        int index = indexOf(cited.evidence(), pieces.get(0));
        State there = step.state().withCursor(step.state().cursor().atEvidence(index));
        return new Step(there, step.effects()).with(Message.of("cited for: " + cited.text()));
    }

    private static State asNewPoint(State state, Selection selection) {
        List<Evidence> pieces = selection.evidence(state.story());
        return Editing.filling(
                state,
                Forms.ofCited(
                        Editing.newPoint(state, pieces),
                        selection.words(state.story().text())));
    }

    private static State selecting(State state, Selection selection) {
        Cursor cursor = state.cursor()
                .atSentence(state.story().sentenceAt(selection.moving().start()));
        return state.withCursor(cursor).withMode(new Mode.Selecting(selection));
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
