package precis.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.SectionKind;

/**
 * A brief as its Markdown document reads once it is set: blocks one below the other, with no markup left in them. A reference to
 * a note says where in the article its words stand; the notes themselves, half of the document, are only counted.
 */
public record Preview(List<Block> blocks) {
    /** How a stretch of text is set. */
    public enum Face {
        PLAIN,
        STRONG,
        EMPHASIS,
        HEADING,
        /** What is not of the brief itself: where a note leads, the marker of a list. */
        NOTE
    }

    public record Piece(String text, Face face) {}

    /**
     * One block.
     *
     * @param section the one that it belongs to; null above the first and below the last
     * @param point the id of the point that it belongs to, or null
     * @param depth how many lists it stands in
     * @param marker what stands before its first line; empty for nothing
     * @param apart whether a blank line stands above it
     */
    public record Block(
            @Nullable SectionKind section,
            @Nullable String point,
            int depth,
            String marker,
            List<Piece> pieces,
            boolean apart) {
        public Block {
            pieces = List.copyOf(pieces);
        }
    }

    public Preview {
        blocks = List.copyOf(blocks);
    }

    /** The full document of a brief, without its front matter. */
    public static Preview of(Brief brief) {
        Anchors anchors = new Anchors();
        Setter setter = new Setter(anchors);
        Node document = BriefMarkdown.document(brief, Profile.FULL, anchors);
        setter.seeNotes(document);
        setter.blocks(document, 0);
        setter.countNotes();
        return new Preview(setter.blocks);
    }

    /** Walks through a document and takes down its blocks. */
    private static final class Setter {
        private final Anchors anchors;
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable SectionKind section;
        private @Nullable String point;
        private String marker = "";
        private boolean apart;
        private final Map<String, String> places = new HashMap<>();

        Setter(Anchors anchors) {
            this.anchors = anchors;
        }

        /** Takes down where in the article the words of each note stand: what its text begins with. */
        void seeNotes(Node document) {
            for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof FootnoteDefinition note) {
                    StringBuilder text = new StringBuilder();
                    inline(note.getFirstChild(), Face.PLAIN, new ArrayList<>())
                            .forEach(piece -> text.append(piece.text()));
                    places.put(note.getLabel(), text.substring(0, Math.max(0, text.indexOf(":"))));
                }
            }
        }

        void countNotes() {
            if (!places.isEmpty()) {
                String notes = places.size() == 1 ? "one note" : places.size() + " notes";
                section = null;
                point = null;
                apart = true;
                add(0, List.of(new Piece("In the export " + notes + " with the article’s words follow.", Face.NOTE)));
            }
        }

        void blocks(Node parent, int depth) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (depth == 0) {
                    apart = !blocks.isEmpty();
                }
                String outer = point;
                section = anchors.section(node, section);
                point = anchors.point(node, point);
                block(node, depth);
                point = outer;
            }
        }

        private void block(Node node, int depth) {
            if (node instanceof Heading || node instanceof Paragraph) {
                Face face = node instanceof Heading ? Face.HEADING : Face.PLAIN;
                add(depth, inline(node, face, new ArrayList<>()));
            } else if (node instanceof BulletList || node instanceof OrderedList) {
                blocks(node, depth + 1);
            } else if (node instanceof ListItem) {
                marker = node.getParent() instanceof OrderedList ? number(node) + ". " : "• ";
                blocks(node, depth);
            } else if (node instanceof ThematicBreak) {
                section = null;
                add(depth, List.of(new Piece("* * *", Face.NOTE)));
            }
        }

        private static int number(Node item) {
            int number = 1;
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            return number;
        }

        private void add(int depth, List<Piece> pieces) {
            blocks.add(new Block(section, point, depth, marker, pieces, apart));
            marker = "";
            apart = false;
        }

        /** One paragraph is named once, however many notes lead there. */
        private static void refer(String place, List<Piece> pieces) {
            boolean again =
                    !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().equals(place);
            if (!again) {
                pieces.add(new Piece(place, Face.NOTE));
            }
        }

        private List<Piece> inline(Node parent, Face face, List<Piece> pieces) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof PlainText words) {
                    pieces.add(new Piece(words.literal(), face));
                } else if (node instanceof Text words) {
                    pieces.add(new Piece(words.getLiteral(), face));
                } else if (node instanceof FootnoteReference note) {
                    refer("[" + places.getOrDefault(note.getLabel(), note.getLabel()) + "]", pieces);
                } else if (node instanceof StrongEmphasis) {
                    inline(node, Face.STRONG, pieces);
                } else if (node instanceof Emphasis) {
                    inline(node, Face.EMPHASIS, pieces);
                } else {
                    inline(node, face, pieces);
                }
            }
            return pieces;
        }
    }
}
