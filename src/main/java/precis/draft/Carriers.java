package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.Locale;
import precis.language.Relation;
import precis.reading.Actor;
import precis.reading.Lexicon;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Tells papers, agencies and channels that only carried the news, or to which somebody spoke, from those that the story is about. */
final class Carriers {
    private static final WordList CARRYING = WordList.named("carrying");
    private static final WordList NETWORKS = WordList.named("networks");

    private final Story story;
    private final Lexicon words = Lexicon.english();

    Carriers(Reading reading) {
        story = reading.story();
    }

    /** Whether a body is an outlet and all that the story tells of it is that it passed on what others know. */
    boolean only(Actor body) {
        boolean network = NETWORKS.has(body.name().toLowerCase(Locale.ROOT));
        if (!network && !outlet(body)) {
            return false;
        }
        boolean told = false;
        for (Span mention : body.mentions()) {
            int from = story.tokenAt(mention.start());
            if (from == NONE || story.pronoun(from) || story.aside(story.sentence(from))) {
                continue;
            }
            told = true;
            int to = story.lastToken(mention);
            if (network ? !posted(from, to) : !carries(from, to)) {
                return false;
            }
        }
        return told;
    }

    private boolean outlet(Actor body) {
        String name = body.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (words.is(name, WordClass.BROADCASTER) || words.is(name, WordClass.AGENCY) || name.endsWith("-tv")) {
            return true;
        }
        if (words.is(last, WordClass.OUTLET) && !Credentials.bureau(name)) {
            return true;
        }
        return body.mentions().stream()
                .anyMatch(mention -> kind(story.tokenAt(mention.start()) - 1) || kind(story.lastToken(mention) + 1));
    }

    /** "the newspaper X", "the X news site", "X magazine" */
    private boolean kind(int token) {
        boolean site = story.reads(token, "news") && story.is(token + 1, WordClass.PLATFORM);
        boolean outlet = story.is(token, WordClass.OUTLET) && !story.reads(token, WordClass.NEWS_ONLY);
        return (site || outlet || story.is(token, WordClass.RELAY)) && story.noun(token);
    }

    /** "the Ledger reported", "told the Ledger", "in an interview with the Ledger", "according to the Ledger" */
    private boolean carries(int from, int to) {
        if (according(from)) {
            return true;
        }
        int verb = to + 1;
        while (story.noun(verb)) {
            verb++;
        }
        if (story.verb(verb) && CARRYING.has(story.lemma(verb))) {
            return true; // whatever the tree makes of it
        }
        int head = Trees.headOf(story, from, to);
        int governor = story.head(head);
        while (governor != NONE && (story.isA(head, Relation.COMPOUND) || story.isA(head, Relation.FLAT))) {
            head = governor;
            governor = story.head(head);
        }
        return governor != NONE && !story.is(head, Relation.NMOD_POSS) && CARRYING.has(story.lemma(governor));
    }

    /** "wrote on Twitter", "a Twitter post": where somebody writes something does nothing by it. */
    private boolean posted(int from, int to) {
        int head = Trees.headOf(story, from, to);
        int top = Trees.topOfPhrase(story, head);
        boolean acts = Trees.subject(story, top) || story.is(top, Relation.OBL_AGENT);
        return carries(from, to) || !(acts || story.isA(top, Relation.OBJ) || story.is(head, Relation.NMOD_POSS));
    }

    private boolean according(int from) {
        int at = from - 1;
        while (at > 0
                && !story.reads(at, "to")
                && story.sentence(at) == story.sentence(from)
                && !story.punctuation(at)) {
            at--;
        }
        return story.accordingTo(at - 1) && from - at < 5;
    }
}
