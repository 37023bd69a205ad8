package precis.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;

/** The blocks that documents are made of. */
final class Blocks {
    private Blocks() {}

    static Heading heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new PlainText(words));
        return heading;
    }

    static BulletList bullets(List<ListItem> items) {
        BulletList list = new BulletList();
        list.setMarker("-");
        return filled(list, items);
    }

    static OrderedList numbers(List<ListItem> items) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        return filled(list, items);
    }

    private static <L extends ListBlock> L filled(L list, List<ListItem> items) {
        list.setTight(true);
        items.forEach(list::appendChild);
        return list;
    }

    static ListItem item(Line line, Block... below) {
        ListItem item = new ListItem();
        item.appendChild(line.paragraph());
        for (Block block : below) {
            item.appendChild(block);
        }
        return item;
    }
}
