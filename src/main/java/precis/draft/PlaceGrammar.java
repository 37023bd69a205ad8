package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.ArrayList;
import java.util.List;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Place;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Weighs the mentions of places by their grammar: "in Geneva" sets something there, "Geneva said" and "the governor of
 * Geneva" do not.
 */
final class PlaceGrammar {
    private static final WordList TOWNS = WordList.named("towns");
    private static final WordList HELD = WordList.named("held");
    private static final WordList SEATED = WordList.named("seated");
    private static final int FAR = 5;
    /** How many sentences at the top may say where the event is, if the first two do not. */
    private static final int EARLY = 6;

    private final Reading reading;
    private final Story story;
    private final PlaceClauses clauses;
    private final PlaceParties parties;
    private final PlacesInTitles titles;
    private final List<Integer> told = new ArrayList<>();

    PlaceGrammar(Reading reading) {
        this.reading = reading;
        story = reading.story();
        clauses = new PlaceClauses(story);
        parties = new PlaceParties(story);
        titles = new PlacesInTitles(reading);
        for (int s = 0; s < story.sentences(); s++) {
            if (!story.aside(s)) {
                told.add(s);
            }
        }
    }

    /** The first sentence that tells the story, or {@link TokenRow#NONE}. */
    int lead() {
        return told.isEmpty() ? NONE : told.get(0);
    }

    /** Whether the story reports a match, in which countries are teams. */
    boolean match() {
        return parties.match(lead());
    }

    PlaceUse use(Place place) {
        PlaceUse use = new PlaceUse(place);
        for (Span mention : place.mentions()) {
            int from = story.tokenAt(mention.start());
            if (from == NONE || story.aside(story.sentence(from)) || outlet(from)) {
                continue;
            }
            int to = story.lastToken(mention);
            if (club(from, to) || street(from)) {
                continue;
            }
            use.mentions++;
            use.lead |= story.sentence(from) == told.get(0);
            weigh(use, mention, from, to);
        }
        return use;
    }

    /** "Omar Diallo (Motagua)": behind a player his club, which is often called like its town. */
    private boolean club(int from, int to) {
        Actor before = story.inBrackets(from, to) ? reading.actorAt(from - 2) : null;
        return before != null && before.person();
    }

    /** "closed on via Roma", but not "flew via Rome": behind a preposition it is no way but a street. */
    private boolean street(int from) {
        return story.reads(from - 1, "via") && (story.is(from - 2, UniversalTag.ADP) || story.reads(from - 2, "as"));
    }

    /** "told The Courier": a capital article in the middle of a sentence belongs to the name of a paper. */
    private boolean outlet(int from) {
        String before = from == 0 ? "" : story.form(from - 1);
        return before.equals("The") && from - 1 > story.first(story.sentence(from)) && !story.quoted(from);
    }

    private void weigh(PlaceUse use, Span mention, int from, int to) {
        int name = Trees.headOf(story, from, to);
        int head = kind(name, from, to) ? to + 1 : name;
        if (from < story.opening(story.sentence(from))) {
            dateLine(use, mention, from);
            return;
        }
        boolean said = story.quoted(from) && story.hasChild(head, Relation.COP); // shirts with "We are Oslo" on them
        if (said || titles.hold(mention, head, to)) {
            return;
        }
        String marker = marker(head, from);
        if (use.place.country() == null && parties.addressed(head, marker)) {
            return;
        }
        if (parties.party(use.place, marker, head, from)) {
            use.parties++;
            return;
        }
        locate(use, mention, head, marker);
    }

    /** "OSLO, Norway -", but not "Fjord News, Africa desk, 5 May -" */
    private void dateLine(PlaceUse use, Span mention, int from) {
        if (from == story.first(story.sentence(from)) || afterPlace(from)) {
            set(use, mention, 1);
            use.opening = Math.min(use.opening, mention.end() + story.text().length());
        }
    }

    private void locate(PlaceUse use, Span mention, int head, String marker) {
        int from = story.tokenAt(mention.start());
        int to = story.lastToken(mention);
        int town = town(from);
        if (holds(from, to)) {
            use.inside++;
            set(use, mention, 1);
            if (reading.placeAt(to + 2) == null) {
                open(use, mention, from, story.lower(from - 1)); // else its part opens the story
            }
        } else if (afterPlace(from)) {
            use.afterCity++;
            set(use, mention, 1);
        } else if (town != NONE) {
            set(use, mention, 1);
            open(use, mention, from, marker(town, story.leftmost(town)));
        } else if (!modifies(head, to) && Trees.isPlaceWord(marker) && !vague(use, marker, head)) {
            boolean in = Lexicon.english().is(marker, WordClass.PLACE_IN);
            use.inside += in ? 1 : 0;
            set(use, mention, in ? 1 : .7);
            use.origin |= marker.equals("from") && story.is(story.head(head), WordClass.GROUP);
            open(use, mention, from, marker);
        } else {
            seat(use, mention, to, marker);
            count(use, head, marker);
        }
    }

    /** "A Bergen court ruled", "hurt at the Bergen parade": at the top, what is seated in a place sets the event there. */
    private void seat(PlaceUse use, Span mention, int to, String marker) {
        int noun = story.isA(to + 1, Relation.COMPOUND) ? to + 2 : to + 1; // "the Bergen flower parade"
        boolean there = marker.isEmpty() || Lexicon.english().is(marker, WordClass.PLACE_IN);
        boolean seated = told.indexOf(story.sentence(to)) == 0
                && story.nounish(noun)
                && SEATED.has(story.lemma(noun))
                && !story.isA(noun, Relation.COMPOUND);
        if (seated && there && !use.place.isCountry() && !clauses.awaited(noun)) {
            set(use, mention, 1);
            use.opening = Math.min(use.opening, mention.start() + story.text().length());
        }
    }

    private boolean modifies(int head, int to) {
        return story.isA(head, Relation.COMPOUND)
                || story.isA(head, Relation.AMOD)
                || story.is(head, Relation.NMOD_POSS)
                || story.is(to + 1, WordClass.ROLE) // "shot at Norway goalkeeper Ann Reed"
                || story.reads(to + 1, "-") // "Hong Kong-based"
                || story.reads(to + 1, "'s");
    }

    /** "in Hebei province" */
    private boolean kind(int name, int from, int to) {
        int kind = to + 1;
        return story.head(name) == kind
                && TOWNS.has(story.lower(kind))
                && !story.isA(kind, Relation.COMPOUND)
                && Trees.isPlaceWord(marker(kind, from));
    }

    private void count(PlaceUse use, int head, String marker) {
        boolean party = use.place.isCountry() && story.isA(head, Relation.OBJ); // "Belgium faced Panama"
        if (party || story.isA(head, Relation.NSUBJ)) {
            use.subject++;
        } else if (story.is(head, Relation.NMOD_POSS)) {
            use.owner++;
        } else if (story.isA(head, Relation.COMPOUND)) {
            use.compound++;
        } else if (marker.equals("of")) {
            use.of++;
        } else {
            use.other++;
        }
    }

    private static void set(PlaceUse use, Span mention, double weight) {
        use.located += weight;
        use.best = use.best == null ? mention : use.best;
    }

    private void open(PlaceUse use, Span mention, int from, String marker) {
        if (clauses.describes(from)
                || clauses.compared(Trees.headOf(story, from, story.lastToken(mention)))
                || titles.introduce(mention)
                || clauses.awaited(Trees.headOf(story, from, story.lastToken(mention)))) {
            return;
        }
        int rank = told.indexOf(story.sentence(from));
        boolean there = Lexicon.english().is(marker, WordClass.PLACE_IN) || marker.equals("into");
        if (rank < 2 && there) {
            int later = rank == 0 ? 0 : 2 * story.text().length();
            later += clauses.beside(Trees.headOf(story, from, story.lastToken(mention)))
                    ? story.text().length()
                    : 0;
            use.opening = Math.min(use.opening, mention.start() + later);
        } else if (rank < EARLY && there) {
            int other = held(from) ? 0 : story.text().length();
            use.early = Math.min(use.early, mention.start() + other);
        }
    }

    /** "held at", "took place in", but not "to be held in" */
    boolean held(int from) {
        for (int t = from - 1; t >= Math.max(story.first(story.sentence(from)), from - FAR); t--) {
            if (HELD.has(story.lower(t))) {
                return !story.reads(t - 1, "be") && !story.reads(t - 1, "to");
            }
        }
        return false;
    }

    /** "subject to X" and "a brother to X" are no way to X, where X is no known place. */
    private boolean vague(PlaceUse use, String marker, int head) {
        boolean in = Lexicon.english().is(marker, WordClass.PLACE_IN);
        int governor = story.head(head);
        boolean kin = marker.equals("to") && story.is(story.head(Trees.topOfPhrase(story, head)), WordClass.KIN);
        boolean motion = !kin && (governor == NONE || story.verb(governor) || story.nounish(governor));
        return !in && !motion && use.place.country() == null;
    }

    /** The preposition before a place, in the tree or, over determiners and adjectives, on the page. */
    private String marker(int head, int from) {
        int before = from - 1;
        int first = story.first(story.sentence(from));
        while (before >= first && (story.is(before, UniversalTag.DET) || story.is(before, UniversalTag.ADJ))) {
            before--;
        }
        if (before >= first
                && (story.is(before, UniversalTag.ADP)
                        || story.is(before, UniversalTag.SCONJ)
                        || story.reads(before, "to"))) {
            return story.lower(before);
        }
        int at = head;
        for (int hop = 0; hop < FAR; hop++) {
            if (!story.marker(at).isEmpty()) {
                boolean with = story.reads(story.leftmost(at), "along") && story.reads(story.leftmost(at) + 1, "with");
                return with ? "with" : story.marker(at);
            }
            boolean part = story.isA(at, Relation.CONJ)
                    || story.isA(at, Relation.APPOS)
                    || story.isA(at, Relation.FLAT)
                    || story.is(at, Relation.NMOD_UNMARKED)
                    || story.is(at, Relation.OBL_UNMARKED);
            if (!part || story.head(at) == NONE) {
                break;
            }
            at = story.head(at);
        }
        return "";
    }

    /** "in Norway's Bergen", "in Bergen's harbour area": what is set in a part of a place is set in the place. */
    private boolean holds(int from, int to) {
        boolean owns = story.reads(to + 1, "'s");
        int last = Math.min(to + FAR, story.last(story.sentence(from)));
        if (!owns || last < to + 2 || !story.reads(from - 1, WordClass.PLACE_IN)) {
            return false;
        }
        boolean part = reading.placeAt(to + 2) != null;
        for (int t = to + 2; t <= last && !part && !story.is(t, UniversalTag.ADP); t++) {
            part = TOWNS.has(story.lower(t));
        }
        return part;
    }

    /** "Sochi, Russia": the second is where the first is; but not "with Russia, Norway". */
    private boolean afterPlace(int from) {
        if (from < 2 || !story.reads(from - 1, ",")) {
            return false;
        }
        Actor land = reading.actorAt(from);
        boolean country = land != null && land.kind() == Actor.Kind.COUNTRY;
        Place place = reading.placeAt(from - 2);
        return place != null && reading.placeAt(from - 1) == null && !(country && place.isCountry());
    }

    /** The noun in "the town of X" and "the capital, X", or {@link TokenRow#NONE}. */
    int town(int from) {
        int before = from - 1;
        boolean joined = story.reads(before, "of") || story.reads(before, ",");
        return joined && before > 0 && TOWNS.has(story.lower(before - 1)) ? before - 1 : NONE;
    }
}
