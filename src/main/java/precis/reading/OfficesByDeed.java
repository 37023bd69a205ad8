package precis.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.language.Relation;
import precis.language.UniversalTag;
import precis.text.Resources;

/**
 * Finds the office that a deed tells: who heads a body is its head, who founded it its founder. What a deed makes of somebody
 * stands in {@code offices-by-deed.txt}.
 */
final class OfficesByDeed {
    private static final int LONGEST = 5;

    /** An office, in words that the article does not have, and the body that it is over, in the article's. */
    record Office(
            String text,
            Mention person,
            int from,
            int to,
            @Nullable Entry body) {}

    private final Story story;
    private final MentionIndex index;
    private final TitlesBefore titles;
    private final Map<String, String> offices = new HashMap<>();

    OfficesByDeed(Story story, MentionIndex index, TitlesBefore titles) {
        this.story = story;
        this.index = index;
        this.titles = titles;
        for (String line : Resources.lines("precis/reading/offices-by-deed.txt")) {
            int colon = line.indexOf(": ");
            offices.put(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    @Nullable
    Office of(Entry person) {
        for (Mention mention : person.mentions) {
            Office office = story.aside(story.sentence(mention.from())) ? null : undergone(mention);
            office = office == null && !story.aside(story.sentence(mention.from())) ? done(mention) : office;
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    /** "the Harbour Trust, headed by Counselor X", "a committee that is chaired by X" */
    private @Nullable Office undergone(Mention mention) {
        RolePhrase title = titles.before(mention);
        int by = Math.min(mention.from(), title == null ? mention.from() : title.from()) - 1;
        while (by > 0
                && mention.from() - by < LONGEST
                && (story.is(by, WordClass.TITLE)
                        || story.is(by, UniversalTag.DET)
                        || story.penn(by, "PRP$")
                        || story.proper(by))) {
            by--;
        }
        int verb = by - 1;
        boolean participle = story.reads(by, "by") && (story.penn(verb, "VBN") || story.penn(verb, "VBD"));
        boolean owner = story.reads(mention.to() + 1, "'s") || story.reads(mention.to() + 1, "'"); // "led by X's party"
        if (owner || !participle || !offices.containsKey(story.lemma(verb)) || story.negated(verb)) {
            return null;
        }
        int last = story.reads(verb - 1, ",") ? verb - 2 : verb - 1;
        if (story.is(last, UniversalTag.AUX) || story.is(last, UniversalTag.ADV)) {
            return null; // "was headed by": no one knows until when
        }
        return office(story.lemma(verb), mention, last);
    }

    /** "X founded the Harbour Trust", "X heads the Harbour Trust." */
    private @Nullable Office done(Mention mention) {
        int verb = mention.to() + 1;
        String office = verb < story.size() ? offices.get(story.lemma(verb)) : null;
        boolean told = office != null && story.verb(verb) && story.isA(mention.from(), Relation.NSUBJ);
        if (!told || story.sentence(verb) != story.sentence(mention.to())) {
            return null;
        }
        boolean lasting = String.valueOf(office).endsWith("founder");
        int start = story.is(verb + 1, UniversalTag.DET) ? verb + 2 : verb + 1;
        Mention body = index.at(start);
        if (body == null || body.from() != start || !(lasting || story.penn(verb, "VBZ"))) {
            return null;
        }
        boolean closes = lasting || story.punctuation(body.to() + 1); // "leads the Rovers to victory"
        return closes && organisation(body.to()) ? office(story.lemma(verb), mention, body.to()) : null;
    }

    private @Nullable Office office(String deed, Mention person, int last) {
        Mention name = index.at(last);
        int from = name == null ? last : name.from();
        if (name == null || !organisation(last)) {
            boolean kind = name == null
                    && story.noun(last)
                    && !story.plural(last)
                    && (story.is(last, WordClass.HEAD) || story.is(last, WordClass.COLLECTIVE));
            while (kind && last - from < LONGEST && (story.nounish(from - 1) || story.is(from - 1, UniversalTag.ADJ))) {
                from--;
            }
            boolean opens = kind && story.is(from - 1, UniversalTag.DET);
            if (!opens) {
                return null;
            }
        }
        from = story.is(from - 1, UniversalTag.DET) ? from - 1 : from;
        String what = story.is(from, UniversalTag.DET)
                ? story.lower(from).concat(" ").concat(story.oneLine(from + 1, last))
                : story.oneLine(from, last);
        Entry body = index.entryAt(last);
        return new Office(offices.get(deed) + " of " + what, person, from, last, body);
    }

    private boolean organisation(int token) {
        Entry entry = index.entryAt(token);
        return entry != null && entry.kind == Actor.Kind.ORGANISATION;
    }
}
