package precis.draft;

import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.reading.Actor;
import precis.reading.Reading;
import precis.reading.Story;
import precis.reading.WordClass;
import precis.text.Span;

/** Who wrote an article: by its byline, or by a last paragraph that tells of somebody who was not named before. */
final class Authorship {
    private final Story story;
    private final @Nullable Actor signed;
    private final int end;

    Authorship(Reading reading) {
        story = reading.story();
        int last = story.sentences() - 1;
        while (last > 0 && !story.opens(last)) {
            last--;
        }
        signed = last > 0 ? signed(reading, last) : null;
        end = signed == null ? story.sentences() : last;
    }

    /** Whether the article ends by telling who argued in it, as columns do. */
    boolean told() {
        return signed != null;
    }

    /** The first sentence behind what the author wrote. */
    int end() {
        return end;
    }

    /** Whether a holder is the author. */
    boolean is(String holder) {
        return holder.equals(author().holder());
    }

    /** The author as the holder of what the article argues. */
    Detail.View author() {
        String byline = story.article().byline();
        if (byline != null) {
            int comma = byline.indexOf(", ");
            String role = comma < 0 ? "" : byline.substring(comma + 2);
            boolean office = role.contains(" of ") || role.contains(" at "); // else a second author
            return office ? new Detail.View(byline.substring(0, comma), role) : new Detail.View(byline, null);
        }
        return signed == null ? new Detail.View(Drafting.AUTHOR, null) : new Detail.View(signed.name(), signed.role());
    }

    /** "Ann Reed is a professor of law at Dale University." */
    private @Nullable Actor signed(Reading reading, int sentence) {
        int first = story.first(sentence);
        Actor actor = reading.actorAt(first);
        if (actor == null || actor.kind() != Actor.Kind.PERSON) {
            return null;
        }
        Span mention = actor.mentions().get(0);
        int verb = story.lastToken(mention) + 1;
        boolean introduced = mention.contains(story.start(first)) && story.reads(verb, "is");
        for (int t = verb; introduced && t <= story.last(sentence); t++) {
            boolean writes = story.is(t, WordClass.EXPERT) || story.is(t, WordClass.EXPERT_WEAK);
            if (writes || story.is(t, WordClass.WRITING)) {
                return actor;
            }
        }
        return null;
    }
}
