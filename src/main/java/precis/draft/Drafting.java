package precis.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.PointId;
import precis.brief.SectionKind;
import precis.language.Name;
import precis.language.NameType;
import precis.language.Sentence;
import precis.language.Syntax;
import precis.text.Article;
import precis.text.Span;

/** Drafts a brief that says nothing in other words than the article's. */
public final class Drafting {
    private static final int MAIN_SENTENCES = 3;
    private static final int LEAST_MENTIONS = 2;

    private Drafting() {}

    /** The brief of an article: its first sentences, whole, and the names that it mentions more than once. */
    public static Brief draft(Article article, Syntax syntax) {
        Brief brief = Brief.empty(title(article, syntax), article);
        if (!syntax.english()) {
            return brief;
        }
        return brief.withPoints(SectionKind.WHAT, what(syntax)).withPoints(SectionKind.WHO, who(syntax));
    }

    private static String title(Article article, Syntax syntax) {
        if (article.title() != null) {
            return article.title();
        }
        List<Sentence> story = story(syntax);
        return story.isEmpty() ? "Untitled" : oneLine(story.get(0).span().in(syntax.text()));
    }

    private static List<Point> what(Syntax syntax) {
        List<Point> points = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Sentence> story = story(syntax);
        for (Sentence sentence : story.subList(0, Math.min(MAIN_SENTENCES, story.size()))) {
            Span span = sentence.span();
            String id = PointId.drafted(SectionKind.WHAT, span.start() + "-" + span.end(), taken);
            taken.add(id);
            points.add(Point.drafted(id, oneLine(span.in(syntax.text())), List.of(Evidence.at(span, syntax.text()))));
        }
        return points;
    }

    private static List<Point> who(Syntax syntax) {
        Map<String, List<Name>> mentions = new LinkedHashMap<>();
        for (Name name : syntax.names()) {
            mentions.computeIfAbsent(oneLine(name.span().in(syntax.text())), n -> new ArrayList<>())
                    .add(name);
        }
        List<Point> points = new ArrayList<>();
        mentions.forEach((name, all) -> {
            Detail.EntityKind kind = kind(all.get(0).type());
            if (kind != null && all.size() >= LEAST_MENTIONS) {
                points.add(Point.drafted(
                        PointId.drafted(SectionKind.WHO, name, Set.of()),
                        name,
                        List.of(Evidence.at(all.get(0).span(), syntax.text())),
                        new Detail.Entity(name, List.of(), kind, null, null, all.size())));
            }
        });
        return points;
    }

    private static Detail.@Nullable EntityKind kind(NameType type) {
        return switch (type) {
            case PERSON -> Detail.EntityKind.PERSON;
            case ORGANISATION -> Detail.EntityKind.ORGANISATION;
            case PLACE, OTHER -> null;
        };
    }

    private static List<Sentence> story(Syntax syntax) {
        return syntax.sentences().stream().filter(s -> !s.heading()).toList();
    }

    private static String oneLine(String words) {
        return String.join(" ", words.strip().split("\\s+", -1));
    }
}
