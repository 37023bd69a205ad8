package precis.desk;

/**
 * How the desk is laid out on a screen: what follows from the rest of the state and the size, kept because it takes time to
 * make, and how far each pane is scrolled.
 */
public record Frame(
        Size size, Layout layout, ArticlePage articlePage, BriefPage briefPage, int articleTop, int briefTop) {
    Frame scrolled(int newArticleTop, int newBriefTop) {
        return new Frame(size, layout, articlePage, briefPage, newArticleTop, newBriefTop);
    }
}
