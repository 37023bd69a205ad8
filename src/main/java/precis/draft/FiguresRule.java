package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.DisputeKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Two figures for one thing: another party's estimate, another toll, or two spans of years for the same arrears. */
final class FiguresRule implements DisputeRule {
    private static final int LEFT_CONTEXT = 8;

    @Override
    public List<Clash> find(Debate debate) {
        List<Clash> clashes = new ArrayList<>();
        estimates(debate, clashes);
        tolls(debate, clashes);
        periods(debate, clashes);
        return clashes;
    }

    /** "about 100,000 … The church estimates that number is closer to 40,000." */
    private static void estimates(Debate debate, List<Clash> clashes) {
        Story story = debate.story();
        for (int t = 1; t < story.size(); t++) {
            boolean pointing = story.noun(t) && story.is(t, WordClass.FIGURE) && pointsBack(story, t);
            int other = pointing ? figure(story, t + 1, story.last(story.sentence(t))) : NONE;
            int sentence = story.sentence(t) - 1;
            int first = other == NONE || sentence < 0 ? NONE : approximate(story, sentence);
            if (first == NONE || story.reads(first, story.lower(other))) {
                continue;
            }
            Actor holder = holder(debate, other);
            Actor before = holder(debate, first);
            boolean differ = holder != null && (before == null || !before.sameSide(holder));
            if (differ) {
                clashes.add(Clash.of(
                        DisputeKind.FIGURES,
                        topic(debate, first),
                        side(debate, before, first),
                        side(debate, holder, other),
                        2.6));
            }
        }
    }

    private static boolean pointsBack(Story story, int noun) {
        return !story.reads(noun + 1, "of") // "the number of severe cases"
                && (story.reads(noun - 1, "that") || story.reads(noun - 1, "the") || story.reads(noun - 1, "this"));
    }

    private static int figure(Story story, int from, int to) {
        for (int t = from; t <= to; t++) {
            if (amount(story, t)) {
                return t;
            }
        }
        return NONE;
    }

    private static boolean amount(Story story, int token) {
        String form = story.form(token);
        boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
        return story.is(token, UniversalTag.NUM) && !year && form.indexOf(':') < 0 && !story.reads(token, "one");
    }

    /** A figure that the sentence before gives as a rough one. */
    private static int approximate(Story story, int sentence) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            boolean rough = amount(story, t)
                    && (story.is(t - 1, WordClass.HEDGE)
                            || story.reads(t - 1, "over")
                            || story.reads(t - 1, "least")
                            || story.reads(t - 1, "than"));
            if (rough && story.head(t) != NONE && story.nounish(story.head(t))) {
                return t;
            }
        }
        return NONE;
    }

    /** "killed 12 people … put the toll at 40" */
    private static void tolls(Debate debate, List<Clash> clashes) {
        Story story = debate.story();
        for (int t = 1; t < story.size(); t++) {
            boolean toll =
                    story.is(t, WordClass.FIGURE) && story.head(t) != NONE && story.hasLemma(story.head(t), "put");
            int other = toll ? figure(story, t + 1, story.last(story.sentence(t))) : NONE;
            Actor holder = other == NONE ? null : teller(debate, story.head(t), other);
            if (holder == null) {
                continue;
            }
            for (int f = story.sentence(t) == 0 ? 0 : story.first(Math.max(0, story.sentence(t) - 3));
                    f < story.first(story.sentence(t));
                    f++) {
                int verb = story.head(f) == NONE ? NONE : story.head(story.head(f));
                boolean killed = amount(story, f)
                        && verb != NONE
                        && (story.hasLemma(verb, "kill") || story.hasLemma(verb, "die"));
                Actor before = killed ? holder(debate, f) : null;
                if (killed && !story.reads(f, story.lower(other)) && (before == null || !before.sameSide(holder))) {
                    Clash.Side second =
                            new Clash.Side(holder, List.of(debate.clauses().clause(story.head(t))), null);
                    clashes.add(
                            Clash.of(DisputeKind.FIGURES, counted(debate, t), side(debate, before, f), second, 2.6));
                    return;
                }
            }
        }
    }

    /** "number of dead" */
    private static Span counted(Debate debate, int noun) {
        Story story = debate.story();
        Span topic = debate.clauses().topic(noun);
        return story.reads(noun + 1, "of") && noun + 2 < story.size()
                ? new Span(topic.start(), story.end(noun + 2))
                : topic;
    }

    private static @Nullable Actor teller(Debate debate, int verb, int figure) {
        Actor subject = debate.parties().actor(debate.deeds().subject(verb));
        return subject == null ? holder(debate, figure) : subject;
    }

    /** "in arrears from 2004 to 2009" and "in arrears from 2006 to 2009" */
    private static void periods(Debate debate, List<Clash> clashes) {
        Story story = debate.story();
        List<Integer> starts = new ArrayList<>();
        for (int t = 0; t + 3 < story.size(); t++) {
            boolean period =
                    story.reads(t, "from") && year(story, t + 1) && story.reads(t + 2, "to") && year(story, t + 3);
            if (period && !story.aside(story.sentence(t))) {
                starts.add(t);
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            for (int j = i + 1; j < starts.size(); j++) {
                int a = starts.get(i);
                int b = starts.get(j);
                boolean sameStart = story.reads(a + 1, story.lower(b + 1));
                boolean sameEnd = story.reads(a + 3, story.lower(b + 3));
                String shared = sameStart == sameEnd ? "" : sharedNoun(debate, a, b);
                if (!shared.isEmpty()) {
                    clashes.add(Clash.of(
                            DisputeKind.FIGURES,
                            nounSpan(story, b, shared),
                            period(debate, a),
                            period(debate, b),
                            2.3));
                }
            }
        }
    }

    private static boolean year(Story story, int token) {
        String form = story.form(token);
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    }

    private static String sharedNoun(Debate debate, int a, int b) {
        Set<String> nouns = nouns(debate.story(), a);
        for (String noun : nouns(debate.story(), b)) {
            if (nouns.contains(noun)) {
                return noun;
            }
        }
        return "";
    }

    private static Set<String> nouns(Story story, int token) {
        Set<String> nouns = new java.util.LinkedHashSet<>();
        for (int t = token - 1; t >= Math.max(story.first(story.sentence(token)), token - LEFT_CONTEXT); t--) {
            if (story.noun(t) && !story.is(t, WordClass.TIME) && !story.hasLemma(t, "period")) {
                nouns.add(story.lemma(t));
            }
        }
        return nouns;
    }

    private static Span nounSpan(Story story, int token, String lemma) {
        for (int t = token - 1; t >= story.first(story.sentence(token)); t--) {
            if (story.hasLemma(t, lemma)) {
                return story.span(t);
            }
        }
        return story.span(token);
    }

    private static Clash.Side period(Debate debate, int from) {
        Story story = debate.story();
        int start = Math.max(story.first(story.sentence(from)), from - LEFT_CONTEXT);
        for (int t = start; t < from; t++) {
            start = story.punctuation(t)
                    ? t + 1
                    : start; // "not retroactive, so the taxes …": the end of another clause
        }
        while (start < from
                && (story.is(start, UniversalTag.CCONJ)
                        || story.is(start, UniversalTag.SCONJ)
                        || (story.is(start, UniversalTag.ADV) && story.is(start + 1, UniversalTag.DET)))) {
            start++;
        }
        return new Clash.Side(null, List.of(story.span(start, from + 3)), null);
    }

    private static @Nullable Actor holder(Debate debate, int token) {
        Statement statement = debate.parties().around(token);
        return statement == null ? null : statement.holder();
    }

    private static Span topic(Debate debate, int figure) {
        int noun = debate.story().head(figure);
        return debate.clauses().topic(noun);
    }

    private static Clash.Side side(Debate debate, @Nullable Actor holder, int figure) {
        Story story = debate.story();
        int clause = figure;
        for (int hop = 0; hop < 4 && story.head(clause) != NONE && !story.verb(clause); hop++) {
            clause = story.head(clause);
        }
        Span words = story.verb(clause) || story.hasChild(clause, Relation.COP)
                ? debate.clauses().clause(clause)
                : story.sentenceSpan(story.sentence(figure));
        boolean holds = words.contains(story.start(figure)) && words.length() < 300;
        return new Clash.Side(holder, List.of(holds ? words : story.sentenceSpan(story.sentence(figure))), null);
    }
}
