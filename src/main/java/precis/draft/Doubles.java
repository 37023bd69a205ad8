package precis.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.brief.DisputeKind;
import precis.reading.Story;
import precis.text.Span;

/** Tells when two rules found one and the same dispute. */
final class Doubles {
    private static final int BESIDE = 1;
    private static final double MUCH = 1;
    private static final int ALIKE = 3;

    private final Debate debate;
    private final Story story;

    Doubles(Debate debate) {
        this.debate = debate;
        story = debate.story();
    }

    /** Leaves out what a surer clash already says: the same two holders, or words that it cites. */
    List<Clash> without(List<Clash> clashes) {
        List<Clash> kept = new ArrayList<>();
        for (Clash clash : clashes) {
            boolean fresh = true;
            for (Clash other : kept) {
                fresh &= !sameDispute(other, clash);
            }
            if (fresh) {
                kept.add(clash);
            }
        }
        return kept;
    }

    private boolean sameDispute(Clash one, Clash other) {
        int shared = 0;
        boolean words = false;
        for (Clash.Side a : one.sides()) {
            for (Clash.Side b : other.sides()) {
                boolean holder = a.holder() == null
                        ? b.holder() == null
                        : b.holder() != null && a.holder().sameSide(b.holder());
                shared += holder ? 1 : 0;
                words |= holder && overlap(a.words(), b.words());
            }
        }
        boolean countsOne = one.kind() == DisputeKind.DATE || one.kind() == DisputeKind.FIGURES;
        boolean countsOther = other.kind() == DisputeKind.DATE || other.kind() == DisputeKind.FIGURES;
        if (countsOne != countsOther) {
            return false;
        }
        if (!one.twoSided() || !other.twoSided()) {
            boolean alone = !one.twoSided() && !other.twoSided();
            Clash single = one.twoSided() ? other : one;
            return words && (alone || single.kind() == DisputeKind.BLAME);
        }
        return words
                || (shared >= 2
                        && !countsOne
                        && (close(one, other) || sameTopic(one, other) || saysTheSame(one, other)));
    }

    /** Whether a position of the one stands beside one of the other. */
    private boolean close(Clash one, Clash other) {
        for (Clash.Side a : one.sides()) {
            for (Clash.Side b : other.sides()) {
                if (Math.abs(sentence(a) - sentence(b)) <= BESIDE) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameTopic(Clash one, Clash other) {
        return story.lemma(debate.lastToken(one.topic())).equals(story.lemma(debate.lastToken(other.topic())));
    }

    private static boolean overlap(List<Span> a, List<Span> b) {
        for (Span one : a) {
            for (Span other : b) {
                if (one.intersection(other).length() * 2 > Math.min(one.length(), other.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int sentence(Clash.Side side) {
        return story.sentence(story.tokenAt(side.words().get(0).start()));
    }

    /** Whether the same holders say much the same again: an article that tells of one denial twice. */
    private boolean saysTheSame(Clash one, Clash other) {
        double shared = 0;
        for (Clash.Side a : one.sides()) {
            for (Clash.Side b : other.sides()) {
                boolean holder =
                        a.holder() != null && b.holder() != null && a.holder().sameSide(b.holder());
                shared += holder ? debate.shared(meaning(a), meaning(b)) : 0;
            }
        }
        return shared >= MUCH
                || (one.kind() == DisputeKind.DENIAL && other.kind() == DisputeKind.DENIAL && deniesAgain(one, other));
    }

    /** Whether one and the same denies things in much the same words: an article's lead and its second telling. */
    private boolean deniesAgain(Clash one, Clash other) {
        Clash.Side a = one.sides().get(one.sides().size() - 1);
        Clash.Side b = other.sides().get(other.sides().size() - 1);
        Set<String> words = new HashSet<>(debate.meaning(a.words().get(0)));
        words.retainAll(debate.meaning(b.words().get(0)));
        return a.holder() != null && b.holder() != null && a.holder().sameSide(b.holder()) && words.size() >= ALIKE;
    }

    private Set<String> meaning(Clash.Side side) {
        Set<String> meaning = new HashSet<>();
        side.words().forEach(span -> meaning.addAll(debate.matter(debate.meaning(span))));
        return meaning;
    }
}
