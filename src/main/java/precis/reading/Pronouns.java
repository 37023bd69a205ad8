package precis.reading;

import static precis.reading.TokenRow.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;
import precis.language.Relation;

/**
 * Says for whom a pronoun stands: inside a statement for its holder; else for the actor of fitting number and gender that was
 * last a subject or a holder, not further back than the sentences before.
 */
final class Pronouns {
    private static final int SENTENCES_BACK = 3;
    private static final double SUBJECT = 2;
    /** "On the way to Hale's office, he …": more than who only owns something there. */
    private static final double OWNER = 1;
    /** Whom only a quotation names is nobody's first thought: "I will beat Hale," said Reed. He …: */
    private static final double FAINT = .5;

    private final Story story;
    private final Cast cast;

    Pronouns(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    @Nullable
    Entry resolve(int pronoun, Candidate candidate, List<Attributed> earlier) {
        Entry enclosing = enclosing(pronoun, candidate, earlier);
        if (story.is(pronoun, WordClass.SPEAKER)) {
            return enclosing;
        }
        Entry entry = null;
        if (story.is(pronoun, WordClass.HUMAN)) {
            Gender gender = Gender.ofPronoun(story.lower(pronoun));
            boolean fits =
                    enclosing != null && enclosing.person() && gender.fits(enclosing.gender) && !story.quoted(pronoun);
            entry = fits ? enclosing : person(pronoun, gender, earlier);
            if (entry != null && entry.gender == Gender.UNKNOWN) {
                entry.gender = gender;
            }
        } else if (story.is(pronoun, WordClass.PLURAL)) {
            boolean fits = enclosing != null && enclosing.kind == Actor.Kind.GROUP && !story.quoted(pronoun);
            entry = fits ? enclosing : many(pronoun, true);
        } else if (story.is(pronoun, WordClass.THING)) {
            entry = many(pronoun, false);
        }
        if (entry != null) {
            cast.refer(entry, new Mention(pronoun, pronoun, NameType.OTHER, story.form(pronoun)));
        }
        return entry;
    }

    /** Finds who is meant by "he" and "she" where these are subjects outside of quotations and reporting clauses. */
    void resolveSubjects(List<Attributed> attributed) {
        for (int t = 0; t < story.size(); t++) {
            boolean open =
                    story.is(t, WordClass.HUMAN) && story.isA(t, Relation.NSUBJ) && !story.quoted(t) && !known(t);
            Entry entry = open ? person(t, Gender.ofPronoun(story.lower(t)), attributed) : null;
            if (entry != null) {
                cast.refer(entry, new Mention(t, t, NameType.OTHER, story.form(t)));
            }
        }
    }

    private boolean known(int token) {
        for (Mentioned.Told told : cast.mentioned().in(story.sentence(token))) {
            if (told.mention().covers(token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entry enclosing(int pronoun, Candidate candidate, List<Attributed> earlier) {
        Entry holder = null;
        int narrowest = Integer.MAX_VALUE;
        for (Attributed other : earlier) {
            Ranges content = other.candidate.content;
            int length = content.last() - content.first();
            if (other.candidate != candidate
                    && other.holder != null
                    && content.contains(pronoun)
                    && length < narrowest) {
                holder = other.holder;
                narrowest = length;
            }
        }
        return holder;
    }

    private @Nullable Entry person(int pronoun, Gender gender, List<Attributed> earlier) {
        int sentence = story.sentence(pronoun);
        Entry owner = null;
        Entry faint = null;
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Entry best = null;
            double bestWeight = 0;
            for (Mentioned.Told told : cast.mentioned().in(s)) {
                Entry entry = told.entry();
                boolean fits = entry.person()
                        && gender.fits(entry.gender)
                        && told.mention().from() < pronoun
                        && !spokenOf(entry, pronoun);
                double weight = fits ? weight(told.mention(), entry, s == sentence, earlier) : 0;
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = entry;
                }
            }
            int he = bestWeight < SUBJECT && s < sentence ? subject(s, gender) : NONE;
            if (he != NONE) {
                return antecedent(he, gender, earlier);
            }
            if (bestWeight < FAINT && s < sentence) {
                faint = faint == null ? best : faint;
            } else if (s == sentence && bestWeight < OWNER) {
                owner = best;
            } else if (best != null) {
                return owner != null && bestWeight < SUBJECT ? owner : best;
            }
        }
        return owner == null ? faint : owner;
    }

    /** "Reed will pay the tax," he said: who says so is not Reed, for nobody calls himself by his name. */
    private boolean spokenOf(Entry entry, int pronoun) {
        for (Mentioned.Told told : cast.mentioned().in(story.sentence(pronoun))) {
            Mention mention = told.mention();
            if (told.entry() == entry
                    && mention.from() < pronoun
                    && story.quoted(mention.from())
                    && !story.quoted(pronoun)
                    && !story.pronoun(mention.from())
                    && mention.type() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** "He ran into her. He said …": whom the earlier pronoun stands for, rather than whom its sentence names in passing. */
    private @Nullable Entry antecedent(int pronoun, Gender gender, List<Attributed> earlier) {
        Entry entry = person(pronoun, gender, earlier);
        if (entry != null) {
            cast.refer(entry, new Mention(pronoun, pronoun, NameType.OTHER, story.form(pronoun)));
        }
        return entry;
    }

    /** A pronoun of a gender that is a subject of a sentence and not yet known, or none. */
    private int subject(int sentence, Gender gender) {
        for (int t = story.first(sentence); t <= story.last(sentence); t++) {
            if (story.is(t, WordClass.HUMAN)
                    && story.isA(t, Relation.NSUBJ)
                    && !story.quoted(t)
                    && Gender.ofPronoun(story.lower(t)) == gender
                    && !known(t)) {
                return t;
            }
        }
        return NONE;
    }

    /** Subjects and holders before objects, in the sentence itself the later, in those before the earlier. */
    private double weight(Mention mention, Entry entry, boolean here, List<Attributed> earlier) {
        double weight = 1 + (here ? mention.from() : -mention.from()) * 1e-6 + .1;
        if (subject(story, mention)) {
            weight += SUBJECT;
        }
        for (Attributed other : earlier) {
            Holder holder = other.candidate.holder;
            if (other.holder == entry
                    && holder != null
                    && holder.from() <= mention.to()
                    && mention.from() <= holder.to()) {
                weight += 1.5;
                break;
            }
        }
        if (entry.gender != Gender.UNKNOWN) {
            weight += .6;
        }
        if (story.quoted(mention.from())) {
            weight -= 2.5;
        } else if (here && story.reads(mention.to() + 1, "'s")) {
            weight -= 1;
        }
        return Math.max(weight, .01);
    }

    /** Whether a mention, or what it names beside its noun, is the subject of a clause. */
    static boolean subject(Story story, Mention mention) {
        for (int t = mention.from(); t <= mention.to(); t++) {
            int at = t;
            for (int hop = 0; hop < 3; hop++) {
                if (story.isA(at, Relation.NSUBJ)) {
                    return true;
                }
                boolean part = story.isA(at, Relation.FLAT)
                        || story.isA(at, Relation.APPOS)
                        || story.isA(at, Relation.COMPOUND);
                if (!part || story.head(at) == NONE) {
                    break;
                }
                at = story.head(at);
            }
        }
        return false;
    }

    /** The nearest group (for "they"), organisation or country that is a subject. */
    private @Nullable Entry many(int pronoun, boolean plural) {
        int sentence = story.sentence(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            for (int t = story.first(s); t <= story.last(s) && t < pronoun; t++) {
                Entry entry = cast.index().entryAt(t);
                if (entry == null || !story.isA(t, Relation.NSUBJ) || story.quoted(t) || entry.person()) {
                    continue;
                }
                boolean group = entry.kind == Actor.Kind.GROUP;
                boolean body = entry.kind == Actor.Kind.ORGANISATION || entry.kind == Actor.Kind.COUNTRY;
                if (plural ? group || body : body) {
                    return entry;
                }
            }
        }
        return null;
    }
}
