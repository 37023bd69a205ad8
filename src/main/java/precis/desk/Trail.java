package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cursor stood before it jumped, and what it was called back from.
 *
 * @param back newest last
 * @param ahead newest last
 */
public record Trail(List<Cursor> back, List<Cursor> ahead) {
    static final Trail NONE = new Trail(List.of(), List.of());

    private static final int MOST_KEPT = 100;

    public Trail {
        back = List.copyOf(back);
        ahead = List.copyOf(ahead);
    }

    /** A jump away from a place; what lay ahead is given up. */
    Trail jumpedFrom(Cursor here) {
        return here.equals(last(back)) ? new Trail(back, List.of()) : new Trail(with(back, here), List.of());
    }

    /** One place back; only where there is one. */
    Trail wentBackFrom(Cursor here) {
        return new Trail(withoutLast(back), with(ahead, here));
    }

    /** One place ahead again; only where there is one. */
    Trail wentAheadFrom(Cursor here) {
        return new Trail(with(back, here), withoutLast(ahead));
    }

    static @Nullable Cursor last(List<Cursor> places) {
        return places.isEmpty() ? null : places.get(places.size() - 1);
    }

    private static List<Cursor> with(List<Cursor> places, Cursor here) {
        List<Cursor> all = new ArrayList<>(places);
        all.add(here);
        return all.subList(Math.max(0, all.size() - MOST_KEPT), all.size());
    }

    private static List<Cursor> withoutLast(List<Cursor> places) {
        return places.subList(0, places.size() - 1);
    }
}
