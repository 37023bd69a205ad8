package precis.draft;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.reading.Actor;
import precis.reading.BySentence;
import precis.reading.Name;
import precis.reading.Reading;
import precis.reading.Statement;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/**
 * Finds what an editor would insert in square brackets behind a pronoun, so that a sentence that is taken out of its article
 * still tells who acts: "He [Reed] resigned on Monday." Only where nobody could doubt it: the sentence before names that very
 * actor as its subject, and no other of the kind.
 */
final class Insertions {
    /** How many sentences back the name may stand. */
    private static final int BACK = 4;

    private final Reading reading;
    private final Story story;
    private final BySentence<Name> bySentence = new BySentence<>();
    /** The statements by the sentence that names who makes them. */
    private final BySentence<Statement> bySpeaker = new BySentence<>();

    Insertions(Reading reading) {
        this.reading = reading;
        story = reading.story();
        for (Name name : reading.names()) {
            int sentence = story.sentence(story.tokenAt(name.span().start()));
            bySentence.add(name, sentence, sentence);
        }
        for (Statement said : reading.statements()) {
            Span mention = said.mentionSpan();
            if (mention != null) {
                int sentence = story.sentence(story.tokenAt(mention.start()));
                bySpeaker.add(said, sentence, sentence);
            }
        }
    }

    private List<Name> namesIn(int sentence) {
        return bySentence.in(sentence, sentence);
    }

    /** The pronoun that is the subject of a sentence, where no name in it tells for whom it stands; or none. */
    int pronoun(int sentence) {
        for (int t = story.opening(sentence); t <= story.last(sentence); t++) {
            boolean stands = story.is(t, WordClass.HUMAN) || story.is(t, WordClass.THING);
            if (stands && story.isA(t, Relation.NSUBJ) && !story.quoted(t) && story.head(story.head(t)) == NONE) {
                return t;
            }
        }
        return NONE;
    }

    /** Whether a sentence begins with a word for what the one before tells, and nothing can be inserted behind it. */
    boolean leans(int sentence) {
        int opening = opening(sentence);
        boolean thing = story.is(opening, WordClass.THING) && !story.isA(opening, Relation.EXPL);
        boolean points = story.is(opening, WordClass.DEMONSTRATIVE) && !story.is(opening + 1, WordClass.TIME);
        return (thing || points || people(opening)) && unnamed(sentence, opening);
    }

    /** Whether a sentence begins with a word for people whom only the one before names: "They said", "Her plan is". */
    boolean leansOnPeople(int sentence) {
        int opening = opening(sentence);
        return people(opening) && unnamed(sentence, opening);
    }

    private int opening(int sentence) {
        int opening = story.opening(sentence);
        while (story.is(opening, UniversalTag.CCONJ) || story.is(opening, WordClass.CONNECTIVE)) {
            opening++;
        }
        return opening;
    }

    /** "She", "their": and no "His Majesty", no "HE the Minister". */
    private boolean people(int token) {
        if (!story.is(token, WordClass.HUMAN) && !story.is(token, WordClass.PLURAL)) {
            return false;
        }
        String form = story.form(token);
        boolean honour = story.is(token + 1, WordClass.EXCELLENCY) || story.is(token + 2, WordClass.EXCELLENCY);
        return Character.isLowerCase(form.charAt(form.length() - 1)) && !honour;
    }

    private boolean unnamed(int sentence, int opening) {
        Actor actor = reading.actorAt(opening);
        boolean named = actor != null && !names(sentence, actor).isEmpty();
        int pronoun = pronoun(sentence);
        return !story.quoted(opening) && !named && (pronoun == NONE || name(pronoun) == null);
    }

    /** The name, in the sentences before, of whom a pronoun stands for; or null where that is not sure. */
    @Nullable
    Span name(int pronoun) {
        Actor actor = reading.actorAt(pronoun);
        int sentence = story.sentence(pronoun);
        if (actor == null || !actor.named() || story.is(pronoun, WordClass.THING) == actor.person()) {
            return null;
        }
        if (!names(sentence, actor).isEmpty()) {
            return null; // who is named beside the pronoun may be another one
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
            if (story.aside(s) || another(s, actor)) {
                return null;
            }
            for (Span name : names(s, actor)) {
                if (subject(name) || speaks(name, actor)) {
                    return name;
                }
            }
            if (!goesOn(s, actor)) {
                return null;
            }
        }
        return null;
    }

    private List<Span> names(int sentence, Actor actor) {
        return namesIn(sentence).stream()
                .filter(name -> same(actor, name.actor()))
                .map(Name::span)
                .toList();
    }

    /** Whether another of the same kind, of whom the story itself speaks in a sentence, might be meant. */
    private boolean another(int sentence, Actor actor) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            Actor other = reading.actorAt(t);
            boolean someone =
                    story.is(t, WordClass.HUMAN) && story.isA(t, Relation.NSUBJ) && actor.person() && other == null;
            boolean rival = other != null && !same(actor, other) && other.person() == actor.person();
            if ((someone || rival) && !story.quoted(t)) {
                return true;
            }
        }
        return namesIn(sentence).stream()
                .filter(name -> name.actor() == null && (name.type() == NameType.PERSON) == actor.person())
                .anyMatch(name -> !story.quoted(story.tokenAt(name.span().start())));
    }

    /** Whether a sentence goes on about an actor without the name: "He" is its subject, or the words are his. */
    private boolean goesOn(int sentence, Actor actor) {
        int pronoun = pronoun(sentence);
        if (pronoun != NONE) {
            return same(actor, reading.actorAt(pronoun));
        }
        int first = story.first(sentence);
        return story.quoted(first)
                && story.quoted(story.last(sentence))
                && reading.statements().stream()
                        .anyMatch(said -> same(actor, said.holder()) && said.covers(story.start(first)));
    }

    /** Whether a name tells who says what stands beside it. */
    private boolean speaks(Span name, Actor actor) {
        int sentence = story.sentence(story.tokenAt(name.start()));
        return bySpeaker.in(sentence, sentence).stream()
                .anyMatch(said -> same(actor, said.holder())
                        && said.mentionSpan() != null
                        && said.mentionSpan().start() <= name.start()
                        && name.end() <= said.mentionSpan().end());
    }

    /** Whether a name is the subject of its sentence, alone. */
    private boolean subject(Span name) {
        int last = story.lastToken(name);
        for (int t = story.tokenAt(name.start()); t <= last; t++) {
            int verb = story.isA(t, Relation.NSUBJ) ? story.head(t) : NONE;
            if (verb != NONE && story.head(verb) == NONE && !story.quoted(t)) {
                return story.child(t, Relation.CONJ) == NONE && !story.reads(last + 1, "'s");
            }
        }
        return false;
    }

    /** By their ids: the equality of records is slow in a program that has just started. */
    private static boolean same(Actor actor, @Nullable Actor other) {
        return other != null && actor.id().equals(other.id());
    }
}
