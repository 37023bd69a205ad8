package precis.term;

import java.util.Locale;

/** What a cell means on the screen. A theme says how each role looks; nothing above the theme names a colour. */
public enum StyleRole {
    /** Running text. */
    TEXT('.'),
    /** What stands back: hints of empty sections, rejected points, labels. */
    DIM('d'),
    /** The title bar. */
    TITLE('t'),
    /** The lines between the panes. */
    RULE('-'),
    /** Headings of sections and of the article. */
    HEADING('h'),
    /** The section numbers beside a sentence, and counts. */
    GUTTER('g'),
    /** The bar at the point or sentence under the cursor, in the pane that has the keys. */
    CURSOR('c'),
    /** The same bar in the other pane. */
    CURSOR_AWAY('C'),
    /** The words that the point under the cursor rests on. */
    EVIDENCE('e'),
    /** Those of them that the cursor stands at. */
    EVIDENCE_HERE('E'),
    /** The names of actors, holders, topics in the brief. */
    NAME('n'),
    /** A person named in the article. */
    PERSON('p'),
    /** An organisation named in the article. */
    ORGANISATION('o'),
    /** A place named in the article. */
    PLACE('l'),
    /** Marks before a point: edited, own, rejected, no evidence. */
    MARK('m'),
    /** A field that is being edited. */
    INPUT('i'),
    /** Keys in the hint bar and in help. */
    KEY('k'),
    /** What the hint bar and help say about keys. */
    HINT('H'),
    /** A message that answers the last key. */
    MESSAGE('M'),
    /** A message that something went wrong. */
    ERROR('!'),
    /** The chosen line of a list, the tab that is shown. */
    SELECTED('s'),
    /** What a search has found. */
    MATCH('f'),
    /** Words of the article that are being chosen as evidence. */
    SELECTION('v');

    private final char letter;

    StyleRole(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for the role where a screen's roles are written as text. */
    public char letter() {
        return letter;
    }

    /** The role's name in a theme file: {@code evidence-here}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
