package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import precis.brief.Point;
import precis.markdown.BriefMarkdown;
import precis.markdown.Profile;
import precis.text.Article;
import precis.text.Paragraph;
import precis.text.Span;

/** What can be copied out of the desk; each is chosen by its first letter. */
public enum Excerpt {
    POINT("the point", "as Markdown, with its notes"),
    SECTION("the section", "as Markdown, with its notes"),
    BRIEF("the whole brief", "as the Markdown of an export"),
    EVIDENCE("the evidence", "its words, with title, outlet, day and paragraph");

    private final String what;
    private final String how;

    Excerpt(String what, String how) {
        this.what = what;
        this.how = how;
    }

    /** The letter that chooses it. */
    public String letter() {
        return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** The one so many lines further down the list, but not beyond its end. */
    Excerpt next(int by) {
        List<Excerpt> all = List.of(values());
        return all.get(Math.max(0, Math.min(all.size() - 1, all.indexOf(this) + by)));
    }

    public String what() {
        return what;
    }

    public String how() {
        return how;
    }

    /** Why there is none at the moment, or null. */
    public @Nullable String whyNot(State state) {
        return switch (this) {
            case POINT -> state.point() == null ? "no point under the cursor" : null;
            case EVIDENCE -> words(state) == null ? "no words of the article are looked at" : null;
            case SECTION, BRIEF -> null;
        };
    }

    /** The text itself; only where {@link #whyNot} has nothing to say. */
    String of(State state) {
        return switch (this) {
            case POINT -> BriefMarkdown.point(state.brief(), Objects.requireNonNull(state.point()));
            case SECTION -> BriefMarkdown.section(state.brief(), state.cursor().section());
            case BRIEF -> BriefMarkdown.render(state.brief(), Profile.FULL);
            case EVIDENCE -> cited(state, Objects.requireNonNull(words(state)));
        };
    }

    /** The point under the cursor as it reads, or in the article the sentence; null where there is neither. */
    static @Nullable String here(State state) {
        if (state.cursor().pane() == Pane.ARTICLE) {
            Span sentence = words(state);
            return sentence == null ? null : oneLine(sentence.in(state.map().text()));
        }
        Point point = state.point();
        return point == null ? null : oneLine(point.text());
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The evidence that is looked at; in the article, the sentence under the cursor. */
    private static @Nullable Span words(State state) {
        if (state.cursor().pane() == Pane.BRIEF) {
            return state.evidence() == null ? null : state.evidence().span();
        }
        List<Span> sentences = state.map().sentences();
        return sentences.isEmpty() ? null : sentences.get(state.cursor().sentence());
    }

    private static String cited(State state, Span span) {
        Article article = state.brief().article();
        String title = article.title() == null ? state.brief().title() : article.title();
        Paragraph paragraph = state.map().paragraphAt(span.start());
        List<String> citation = new ArrayList<>(List.of("“" + oneLine(title) + "”"));
        citation.add(article.source());
        citation.add(article.published() == null ? null : article.published().toString());
        citation.add(paragraph == null || paragraph.heading() ? "heading" : "¶" + paragraph.number());
        citation.removeIf(part -> part == null || part.isBlank());
        return "“" + oneLine(span.in(state.map().text())) + "” (" + String.join(", ", citation) + ")";
    }
}
