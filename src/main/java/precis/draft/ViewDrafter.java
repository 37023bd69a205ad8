package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Drafts the analyst view: what outside experts, observers and bodies that study the matter say; one point each. Whoever acts
 * in the story or speaks for those who do is no analyst.
 */
final class ViewDrafter {
    private static final int MOST = 8;
    private static final double RELIABLE = .5;
    /** Words between marks are somebody's more surely than others. */
    private static final double RELIABLE_QUOTED = .4;

    private static final int SHORTEST = 3;

    /** What verbs mean by which somebody takes a stand: "she opposed the plan", but not "she read the plan". */
    private static final Set<WordClass> TAKING_A_STAND = Collections.unmodifiableSet(EnumSet.of(
            WordClass.SUPPORT,
            WordClass.OPPOSE,
            WordClass.DOUBT,
            WordClass.ACCUSE,
            WordClass.ATTITUDE,
            WordClass.ASSESS,
            WordClass.THINKING));

    private final Reading reading;
    private final Story story;
    private final Onlookers onlookers;
    private final OpinionColumn column;
    private final Citations citations;
    private final Claims claims;

    ViewDrafter(Reading reading, Activity activity, OpinionColumn column, Citations citations) {
        this.reading = reading;
        this.column = column;
        onlookers = new Onlookers(reading, activity);
        this.citations = citations;
        story = reading.story();
        claims = new Claims(story);
    }

    List<Point> draft() {
        Map<String, List<Statement>> byHolder = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            Actor holder = statement.holder();
            if (holder == null || !tells(statement) || !onlookers.hold(holder, statement)) {
                continue;
            }
            List<Statement> own = byHolder.get(holder.id());
            if (own == null) {
                own = new ArrayList<>();
                byHolder.put(holder.id(), own);
            }
            own.add(statement);
        }
        Points points = new Points(SectionKind.VIEW);
        addColumn(points);
        for (List<Statement> own : byHolder.values()) {
            if (points.size() < MOST) {
                add(points, own);
            }
        }
        return points.all();
    }

    private boolean tells(Statement statement) {
        Span first = statement.content().get(0);
        int token = story.tokenAt(first.start());
        int sentence = story.sentence(token);
        int count = 0;
        for (Span span : statement.content()) {
            count += story.words(story.tokenAt(span.start()), story.lastToken(span));
        }
        boolean quoted = story.quoted(token) && story.quoted(story.lastToken(first));
        return !story.aside(sentence)
                && !claims.aside(statement)
                && !torn(token)
                && !ownDeed(statement)
                && count >= SHORTEST
                && statement.reliability() >= (quoted ? RELIABLE_QUOTED : RELIABLE)
                && predicates(statement);
    }

    /** "is highly unlikely": what is said without what it is said of. */
    private boolean torn(int first) {
        boolean says = (story.finite(first) || story.is(first, UniversalTag.AUX)) && !story.reads(first, "had");
        int predicate = story.is(first, UniversalTag.AUX) && story.head(first) != NONE ? story.head(first) : first;
        int subject = story.child(predicate, Relation.NSUBJ);
        return says && subject < first && !story.penn(first, "VB") && !story.quoted(first);
    }

    /** "she said she had seen the letter": what somebody did tells how she knows, and is no view. */
    private boolean ownDeed(Statement statement) {
        int first = story.tokenAt(statement.content().get(0).start());
        int subject = story.reads(first, "that") ? first + 1 : first;
        Actor actor = story.is(subject, WordClass.HUMAN) && !story.quoted(subject) ? reading.actorAt(subject) : null;
        Actor holder = statement.holder();
        boolean own = actor != null && holder != null && actor.id().equals(holder.id());
        boolean perfect = story.hasLemma(subject + 1, "have") && story.penn(subject + 2, "VBN");
        int deed = perfect ? subject + 2 : subject + 1; // "had seen"
        return own && did(deed) && !onlookers.assesses(statement);
    }

    /** A verb of something done, and of no more than that: neither "thought it late" nor "tried to leave". */
    private boolean did(int verb) {
        boolean past = story.verb(verb) && (story.penn(verb, "VBD") || story.penn(verb, "VBN"));
        boolean more = story.hasChild(verb, Relation.XCOMP)
                || story.hasChild(verb, Relation.CONJ)
                || story.hasChild(verb, Relation.CCOMP); // "she heard it was late"
        return past && !more && !story.is(verb, TAKING_A_STAND);
    }

    /** Whether something is said of something: "the plan is a mistake", no mere "of the plan", no "unveiled data that suggest". */
    private boolean predicates(Statement statement) {
        int cue = story.tokenAt(statement.cueSpan().start());
        boolean shown = story.is(cue, WordClass.PUBLISHING);
        if (shown && claims.thing(statement)) {
            return false;
        }
        for (Span span : statement.content()) {
            for (int t = story.tokenAt(span.start()); t <= story.lastToken(span); t++) {
                boolean clause = story.verb(t) && story.hasChild(t, Relation.NSUBJ);
                if (clause || story.finite(t) || story.penn(t, "MD") || story.is(t, UniversalTag.AUX)) {
                    return true;
                }
            }
        }
        return story.is(cue, WordClass.NAMING);
    }

    private void add(Points points, List<Statement> own) {
        Actor holder = own.get(0).holder();
        if (holder == null) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Statement statement : own) {
            String claim = claims.of(statement);
            if (text.length() < 200 && !claim.isEmpty() && text.indexOf(claim) < 0) {
                text.append(text.length() == 0 ? "" : " … ").append(claim);
                spans.addAll(claims.evidence(statement));
            }
        }
        List<Evidence> evidence = citations.of(spans);
        if (!evidence.isEmpty() && text.length() > 0) {
            points.add(
                    WhatDrafter.key(evidence.get(0)),
                    text.toString(),
                    evidence,
                    new Detail.View(holder.name(), credential(holder)));
        }
    }

    /** What a column argues is its author's view. */
    private void addColumn(Points points) {
        Detail.View author = column.author();
        List<Span> theses = new ArrayList<>();
        for (int sentence : column.theses()) {
            theses.add(story.span(story.opening(sentence), story.last(sentence)));
        }
        if (author != null && !theses.isEmpty()) {
            List<Evidence> evidence = citations.of(theses);
            StringBuilder text = new StringBuilder();
            for (Evidence thesis : evidence) {
                text.append(text.length() == 0 ? "" : Claims.GAP).append(claims.of(List.of(thesis.span())));
            }
            points.add(WhatDrafter.key(evidence.get(0)), text.toString(), evidence, author);
        }
    }

    private static @Nullable String credential(Actor holder) {
        return holder.role();
    }
}
