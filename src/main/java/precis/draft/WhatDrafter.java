package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Drafts what happened: at most six sentences that are news and differ from each other, the main event first and the others as
 * the article orders them, each shortened along its tree.
 */
final class WhatDrafter {
    private static final int MOST = 6;
    private static final int FEWEST = 3;
    private static final double SHARE = .6;
    private static final int OPENING = 2;
    /** How far down the main event is looked for where the first sentences only lean on others. */
    private static final int LATEST = 5;
    /** What a sentence loses whose subject is "it", or that ends where a quotation begins: alone, nobody knows what it speaks of. */
    private static final double VAGUE = .5;

    /** What a sentence loses that only the one before explains, where that is not told: of two as good the other is taken. */
    private static final double LEANING = .1;

    /** What a sentence loses that asks, only leads to the next, or is nothing but somebody's words. */
    private static final double NO_NEWS = 3;

    /** What a sentence loses that only argues: it stands among what happened where nothing else is left. */
    private static final double ARGUED = 6;

    private final Story story;
    private final Sentences sentences;
    private final Citations citations;
    private final Shortening shortening;
    private final Insertions insertions;
    private final Headline headline;
    private final int year;
    /** What the author of a column argues: his view, and nothing that happened. */
    private final List<Integer> argued;

    WhatDrafter(Reading reading, Sentences sentences, OpinionColumn column, Citations citations) {
        story = reading.story();
        this.sentences = sentences;
        this.citations = citations;
        shortening = new Shortening(story);
        insertions = new Insertions(reading);
        year = reading.article().published() == null
                ? Integer.MAX_VALUE
                : reading.article().published().getYear();
        argued = column.theses();
        headline = new Headline(reading.article(), sentences);
    }

    /** Ranks of the chosen sentences, the main event first, the others in the order of the article. */
    List<Integer> choose() {
        double[] news = new double[sentences.count()];
        boolean[] leans = new boolean[news.length];
        List<Integer> left = new ArrayList<>();
        for (int r = 0; r < news.length; r++) {
            news[r] = news(r);
            leans[r] = insertions.leans(sentences.sentence(r));
            left.add(r);
        }
        int wanted = (int) Math.min(MOST, Math.max(FEWEST, Math.round(news.length * SHARE)));
        List<Integer> chosen = new ArrayList<>();
        while (!left.isEmpty() && chosen.size() < wanted) {
            int best = left.get(0);
            double most = Double.NEGATIVE_INFINITY;
            for (int rank : left) {
                boolean alone = leans[rank] && !chosen.contains(rank - 1);
                double gain = news[rank] - likeness(rank, chosen) - (alone ? LEANING : 0);
                if (gain > most) {
                    most = gain;
                    best = rank;
                }
            }
            left.remove(Integer.valueOf(best));
            chosen.add(best);
        }
        int main = main(news);
        chosen.remove(Integer.valueOf(main));
        if (main >= 0) {
            chosen.add(0, main);
        }
        List<Integer> told = new ArrayList<>(chosen.subList(0, Math.min(wanted, chosen.size())));
        if (told.size() > 2) {
            told.subList(1, told.size()).sort(null); // "that number" never before the number it speaks of
        }
        return told;
    }

    /** The main event: one of the first sentences, and none that begins with whom only another tells: "They said". */
    private int main(double[] news) {
        int main = -1;
        for (int r = 0; r < news.length && r < (main < 0 ? LATEST : OPENING); r++) {
            boolean stands = !insertions.leansOnPeople(sentences.sentence(r));
            main = stands && (main < 0 || news[r] > news[main]) ? r : main;
        }
        return main >= 0 || news.length == 0 ? main : 0;
    }

    private double likeness(int rank, List<Integer> chosen) {
        double most = 0;
        for (int other : chosen) {
            most = Math.max(most, Sentences.overlap(sentences.meaning(rank), sentences.meaning(other)));
        }
        return most;
    }

    List<Point> draft() {
        Points points = new Points(SectionKind.WHAT);
        int before = NONE;
        for (int rank : choose()) {
            int sentence = sentences.sentence(rank);
            Evidence evidence = citations.of(story.span(story.opening(sentence), story.last(sentence)));
            int from = story.tokenAt(evidence.span().start());
            int to = story.lastToken(evidence.span());
            int pronoun = before == sentence - 1 ? NONE : insertions.pronoun(sentence);
            Span name = pronoun == NONE || pronoun > to ? null : insertions.name(pronoun);
            String text =
                    name == null ? shortening.of(from, to) : shortening.of(from, to, pronoun, story.oneLine(name));
            List<Evidence> all = name == null ? List.of(evidence) : List.of(evidence, citations.of(name));
            String told = Marks.ended(Marks.around(text, story, from));
            boolean whole = to >= story.last(sentence) - 1; // but for the stop
            points.add(key(evidence), whole ? told : told.concat(Claims.GAP.stripTrailing()), all, null);
            before = sentence;
        }
        return points.all();
    }

    static String key(Evidence evidence) {
        return Integer.toString(evidence.span().start())
                .concat("-")
                .concat(Integer.toString(evidence.span().end()));
    }

    private double news(int rank) {
        int sentence = sentences.sentence(rank);
        int first = story.first(sentence);
        int last = story.last(sentence);
        Set<String> meaning = sentences.meaning(rank);
        double news = rank == 0 ? 2 : rank == 1 ? .5 : 0;
        news += opensParagraph(sentence) ? 1 : 0;
        news -= argued.contains(sentence) ? ARGUED : 0;
        news += headline.toldBy(meaning);
        news += centrality(meaning);
        boolean figure = false;
        boolean big = false;
        boolean event = false;
        boolean old = false;
        boolean personal = false;
        boolean asks = story.reads(last, "?") || story.reads(last - 1, "?");
        boolean vague = vague(story.opening(sentence)) || story.reads(last, ":");
        int quoted = 0;
        for (int t = first; t <= last; t++) {
            boolean number = story.is(t, UniversalTag.NUM);
            int when = number ? year(story.form(t)) : 0;
            figure |= number && when == 0 && hasDigit(story.form(t));
            big |= big(t, number);
            event |= story.verb(t) && story.is(t, WordClass.EVENT_VERB);
            old |= when > 0 && when < year - 1;
            personal |= story.is(t, WordClass.SPEAKER) && !story.quoted(t);
            quoted += story.quoted(t) ? 1 : 0;
        }
        news -= announces(story.opening(sentence)) ? NO_NEWS : 0;
        news -= (defines(first, last) ? 1 : 0) + (asks ? NO_NEWS : 0) + (vague ? VAGUE : 0);
        news += (figure ? 1 : 0) + (big ? 1 : 0) + (event ? .5 : 0);
        news -= (old ? 1 : 0) + (personal ? 1 : 0) + (quoted * 2 > last - first + 1 ? 1 : 0);
        news -= quoted > last - first ? NO_NEWS : 0; // nothing in it tells who says so
        return news;
    }

    /** "It rained", "And it rained", "Every year it rains": a pronoun before any name. */
    private boolean vague(int opening) {
        for (int t = opening; t < story.size() && story.sentence(t) == story.sentence(opening); t++) {
            boolean names = story.proper(t)
                    || (story.isA(t, Relation.NSUBJ) && (t == opening || !story.is(t, WordClass.RELATIVE)));
            if (story.quoted(t) || names) {
                return !story.quoted(t) && story.pronoun(t);
            }
        }
        return false;
    }

    /** "Below are a few quotes", "Adding, \"It rained.\"": words that only lead to others. */
    private boolean announces(int opening) {
        boolean verb = story.is(opening + 1, UniversalTag.AUX)
                || story.reads(opening + 1, "'s")
                || story.reads(opening + 1, "’s");
        boolean points = verb && (story.reads(opening, "below") || story.reads(opening, "here"));
        boolean goesOn = story.penn(opening, "VBG")
                && (story.reads(opening + 1, ",") || story.reads(opening + 1, ":"))
                && story.quoteMark(opening + 2);
        return points || goesOn;
    }

    /** "is a form of", "is one of the" */
    private boolean defines(int first, int last) {
        for (int t = first; t + 3 <= last; t++) {
            boolean is = story.reads(t, "is") || story.reads(t, "are");
            if (is && story.reads(t + 1, "a") && story.reads(t + 3, "of") && story.noun(t + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensParagraph(int sentence) {
        return story.opens(sentence);
    }

    private double centrality(Set<String> meaning) {
        double sum = 0;
        for (String word : meaning) {
            sum += StrictMath.log(1 + sentences.frequency(word)) - StrictMath.log(2);
        }
        return sum / (StrictMath.pow(meaning.size(), .75) + 1);
    }

    private static int year(String form) {
        if (form.length() != 4 || !(form.startsWith("19") || form.startsWith("20"))) {
            return 0;
        }
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(form.charAt(i))) {
                return 0;
            }
        }
        return Integer.parseInt(form);
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean big(int token, boolean number) {
        return story.reads(token, WordClass.MAGNITUDE)
                || (story.reads(token, "cent") && story.reads(token - 1, "per"))
                || (number && story.form(token).indexOf(',') > 0);
    }
}
