package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Stance;
import precis.reading.Statement;
import precis.reading.Story;
import precis.text.Span;

/** Drafts the disputed points: what the rules find, joined where two found the same, the surest first, seven at most. */
final class DisputeDrafter {
    private static final int MOST = 7;
    private static final int MOST_ONE_SIDED = 2;
    private static final int MOST_SUPPORT = 2;
    private static final int SHORT = 20;
    private static final int THIN = 3;

    private final Debate debate;
    private final Story story;
    private final Citations citations;
    private final Claims claims;
    private final Topics topics;
    private final ClashGate gate;
    private final List<DisputeRule> rules = List.of(
            new DenialRule(),
            new RetortRule(),
            new AccusationRule(),
            new DefenceRule(),
            new OwnedRule(),
            new ContradictionRule(),
            new ContraryRule(),
            new MutualRule(),
            new NamingRule(),
            new ContrastRule(),
            new MirrorRule(),
            new AppealRule(),
            new DownplayRule(),
            new NonAgreementRule(),
            new FiguresRule(),
            new CountRule(),
            new DayRule(),
            new GuiltRule(),
            new DemandRule(),
            new KeepRule(),
            new StanceRule(),
            new InitiativeRule(),
            new SilenceRule(),
            new UnansweredRule(),
            new ReproachRule(),
            new LabelRule());

    DisputeDrafter(Reading reading, Sentences sentences, Citations citations) {
        debate = new Debate(reading, sentences);
        story = reading.story();
        this.citations = citations;
        claims = new Claims(story);
        topics = new Topics(debate);
        gate = new ClashGate(story);
    }

    List<Point> draft() {
        List<Clash> clashes = new ArrayList<>();
        for (DisputeRule rule : rules) {
            for (Clash clash : rule.find(debate)) {
                if (told(clash) && gate.admits(clash)) {
                    clashes.add(clash);
                }
            }
        }
        clashes.sort((a, b) -> a.weight() != b.weight()
                ? Double.compare(b.weight(), a.weight())
                : Integer.compare(start(a), start(b)));
        List<Clash> kept = new Doubles(debate).without(clashes);
        Points points = new Points(SectionKind.DISPUTED);
        int oneSided = 0;
        for (Clash clash : kept) {
            boolean room = clash.twoSided() || oneSided < MOST_ONE_SIDED;
            if (points.size() < MOST && room) {
                oneSided += clash.twoSided() ? 0 : 1;
                add(points, clash);
            }
        }
        return points.all();
    }

    private static int start(Clash clash) {
        return clash.sides().get(0).words().get(0).start();
    }

    private boolean told(Clash clash) {
        if (!clash.twoSided() && clash.unheard() == null) {
            return false;
        }
        Actor one = clash.sides().get(0).holder();
        Actor other = clash.twoSided() ? clash.sides().get(1).holder() : null;
        if (one != null && other != null && (!Parties.opponents(one, other) || maybeSame(one, other))) {
            return false;
        }
        for (Clash.Side side : clash.sides()) {
            int token = story.tokenAt(side.words().get(0).start());
            if (token == NONE || story.aside(story.sentence(token))) {
                return false;
            }
        }
        return true;
    }

    /** "The former governor" may be the very man whom the article names elsewhere. */
    private boolean maybeSame(Actor one, Actor other) {
        return (other.person() && other.named() && described(one)) || (one.person() && one.named() && described(other));
    }

    private boolean described(Actor actor) {
        if (!actor.person() || actor.named()) {
            return false;
        }
        int first = story.tokenAt(actor.mentions().get(0).start());
        while (first > 0 && (story.nounish(first - 1) || story.is(first - 1, UniversalTag.ADJ))) {
            first--;
        }
        return first == 0
                || story.reads(first, "the")
                || !story.is(first - 1, UniversalTag.DET)
                || story.reads(first - 1, "the");
    }

    private int sentence(Clash.Side side) {
        return story.sentence(story.tokenAt(side.words().get(0).start()));
    }

    private void add(Points points, Clash clash) {
        List<Position> positions = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (Clash.Side side : clash.sides()) {
            Position position = position(side, clash);
            positions.add(position);
            key.append(position.holder()).append('/');
        }
        String topic = topics.of(clash);
        Actor unheard = clash.unheard();
        key.append(clash.kind().id());
        Detail dispute = new Detail.Dispute(topic, clash.kind(), positions, unheard == null ? null : sideName(unheard));
        points.add(key.toString(), "", List.of(), dispute);
    }

    private Position position(Clash.Side side, Clash clash) {
        List<Span> spans = new ArrayList<>();
        for (Span span : side.words()) {
            int last = debate.lastToken(span);
            for (int s = story.sentence(story.tokenAt(span.start())); s <= story.sentence(last); s++) {
                Span part = story.span(story.opening(s), story.last(s)).intersection(span);
                if (part.length() > 1) {
                    spans.add(part);
                }
            }
        }
        spans.addAll(support(side, clash));
        List<Evidence> evidence = citations.of(spans);
        return new Position(holder(side.holder()), via(side), claims.of(side.words()), evidence);
    }

    /** What the same holder goes on to say in the sentence after, or said in the one before: it bears the claim out. */
    private List<Span> support(Clash.Side side, Clash clash) {
        List<Span> support = new ArrayList<>();
        Actor holder = side.holder();
        Set<String> matter = new HashSet<>();
        side.words().forEach(span -> matter.addAll(debate.matter(debate.meaning(span))));
        int first = sentence(side);
        Span end = side.words().get(side.words().size() - 1);
        int last = story.sentence(debate.lastToken(end));
        for (Utterance utterance : debate.utterances(first - 1, last + 1)) {
            boolean own = holder != null
                    && utterance.statement() != null
                    && utterance.holder() != null
                    && utterance.holder().id().equals(holder.id())
                    && debate.telling(utterance)
                    && utterance.statement().stance() != Stance.DENY // its words without "denied" would admit it
                    && utterance.statement().stance() != Stance.REJECT
                    && (matter.size() <= THIN
                            || story.paragraph(utterance.sentence()) == story.paragraph(first)
                            || debate.shared(matter, debate.matter(utterance)) > 0);
            for (Span span : own ? utterance.spans() : List.<Span>of()) {
                int sentence = story.sentence(story.tokenAt(span.start()));
                Span part = story.sentenceSpan(sentence).intersection(span);
                if (support.size() < MOST_SUPPORT
                        && part.length() > SHORT
                        && !cited(clash, part)
                        && !anyOverlap(support, part)) {
                    support.add(part);
                }
            }
        }
        return support;
    }

    private static boolean cited(Clash clash, Span span) {
        for (Clash.Side side : clash.sides()) {
            if (anyOverlap(side.words(), span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOverlap(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    private static String holder(@Nullable Actor actor) {
        return actor == null ? Drafting.NARRATOR : actor.name();
    }

    /** All through whom the article has the words of a position, in the order of the article. */
    private @Nullable String via(Clash.Side side) {
        Actor holder = side.holder();
        Set<String> names = new LinkedHashSet<>();
        for (Utterance utterance : debate.utterances()) {
            Statement statement = utterance.statement();
            if (statement != null
                    && statement.via() != null
                    && side.words().stream().anyMatch(utterance::overlaps)) {
                names.add(statement.via().name());
            }
        }
        if (names.isEmpty() && side.via() != null) {
            names.add(side.via().name());
        }
        names.remove(holder(holder));
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** An official who is not heard stands for a side; the side is what is not heard. */
    private String sideName(Actor actor) {
        for (Actor other : debate.reading().actors()) {
            if (other.named() && other.name().equals(actor.side())) {
                return other.name();
            }
        }
        return actor.name();
    }
}
