package precis.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.desk.Action;
import precis.desk.Highlight;
import precis.draft.Drafting;
import precis.language.Language;
import precis.language.Name;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.reading.Reader;
import precis.text.Article;
import precis.text.Span;

/** From an article to its draft, through all the rooms in between. */
final class Drafts {
    private Drafts() {}

    static Brief draft(Article article) {
        return Drafting.draft(Reader.read(article));
    }

    /** What the desk shows of an article that was read: its sentences, and its names told apart. */
    static Action.Read read(Article article) {
        Syntax syntax = Language.english().analyse(article.text());
        List<Span> sentences = syntax.sentences().stream().map(Sentence::span).toList();
        List<Highlight> highlights = new ArrayList<>();
        for (Name name : syntax.names()) {
            Highlight.Role role = role(name);
            if (role != null) {
                highlights.add(new Highlight(name.span(), role));
            }
        }
        return new Action.Read(sentences, highlights);
    }

    private static Highlight.@Nullable Role role(Name name) {
        return switch (name.type()) {
            case PERSON -> Highlight.Role.PERSON;
            case ORGANISATION -> Highlight.Role.ORGANISATION;
            case PLACE -> Highlight.Role.PLACE;
            case OTHER -> null;
        };
    }
}
