package precis.draft;

import java.util.List;
import precis.brief.Brief;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reading;

/**
 * Drafts a brief.
 *
 * <pre>{@code
 * Brief brief = Drafting.draft(Reader.read(article));
 * }</pre>
 *
 * The same reading gives the same brief, to the byte.
 */
public final class Drafting {
    /** The holder of what the article says in its own voice. */
    static final String NARRATOR = "the article";

    /** The holder of what a column argues, where nothing tells who wrote it. */
    static final String AUTHOR = "the author";

    private Drafting() {}

    /** The first draft of an article's brief; with empty sections where the article is not English. */
    public static Brief draft(Reading reading) {
        return draft(reading, new Gate(reading));
    }

    /** The same through a gate that the caller can ask afterwards what it refused. */
    static Brief draft(Reading reading, Gate gate) {
        String title = reading.article().title();
        Brief brief = Brief.empty(title == null ? "" : title, reading.article());
        if (!reading.english() || reading.story().sentences() == 0) {
            return brief;
        }
        Activity activity = new Activity(reading);
        Citations citations = new Citations(reading.story());
        Sentences sentences = new Sentences(reading);
        OpinionColumn column = new OpinionColumn(reading, sentences);
        List<Point> disputed = gate.through(new DisputeDrafter(reading, sentences, citations).draft());
        List<Point> what = gate.through(new WhatDrafter(reading, sentences, column, citations).draft());
        List<Point> who = gate.through(new WhoDrafter(reading, activity, citations).draft());
        BottomLineDrafter bottomLine = new BottomLineDrafter(reading.story(), who, what, disputed);
        List<Point> line = gate.through(bottomLine.draft());
        brief = brief.withPoints(SectionKind.WHO, who)
                .withPoints(SectionKind.WHAT, what)
                .withPoints(SectionKind.WHERE, gate.through(new WhereDrafter(reading, citations).draft()))
                .withPoints(SectionKind.WHEN, gate.through(new WhenDrafter(reading, citations).draft()))
                .withPoints(SectionKind.DISPUTED, disputed)
                .withPoints(
                        SectionKind.VIEW, gate.through(new ViewDrafter(reading, activity, column, citations).draft()))
                .withPoints(SectionKind.BOTTOM_LINE, line.isEmpty() ? gate.through(bottomLine.event()) : line);
        return title == null ? brief.withTitle(Titles.of(reading.story(), what)) : brief;
    }
}
