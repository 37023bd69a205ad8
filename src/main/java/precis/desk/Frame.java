package precis.desk;

/**
 * How the desk is laid out on a screen: what follows from the rest of the state, the size and what the analyst has made of it,
 * kept because it takes time to make, and how far each pane is scrolled.
 */
public record Frame(
        Size size,
        Arrangement arrangement,
        Layout layout,
        ArticlePage articlePage,
        BriefPage briefPage,
        PreviewPage previewPage,
        int articleTop,
        int briefTop,
        int previewTop) {
    Frame withSize(Size newSize) {
        return new Frame(
                newSize, arrangement, layout, articlePage, briefPage, previewPage, articleTop, briefTop, previewTop);
    }

    Frame withArrangement(Arrangement newArrangement) {
        return new Frame(
                size, newArrangement, layout, articlePage, briefPage, previewPage, articleTop, briefTop, previewTop);
    }

    Frame withPreviewTop(int newTop) {
        return new Frame(size, arrangement, layout, articlePage, briefPage, previewPage, articleTop, briefTop, newTop);
    }

    Frame scrolled(int newArticleTop, int newBriefTop) {
        return new Frame(
                size, arrangement, layout, articlePage, briefPage, previewPage, newArticleTop, newBriefTop, previewTop);
    }
}
