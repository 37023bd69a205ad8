package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.History;

/**
 * Forms that were given up although what they held could not be kept as an edit: nothing that was typed is lost, and undo opens
 * them again.
 *
 * @param forms in the order in which they were given up
 */
public record Asides(List<Aside> forms) {
    static final Asides NONE = new Asides(List.of());

    /**
     * A form that was given up.
     *
     * @param depth how many steps the history had then: those that came later are undone first
     * @param why it could not be kept
     */
    record Aside(Form form, int depth, String why) {}

    public Asides {
        forms = List.copyOf(forms);
    }

    /** With one more, given up now. */
    Asides with(Form form, History history, String why) {
        List<Aside> all = new ArrayList<>(forms);
        all.add(new Aside(form, history.past().size(), why));
        return new Asides(all);
    }

    Asides without(Aside opened) {
        return new Asides(forms.stream().filter(aside -> !aside.equals(opened)).toList());
    }

    /** The one that undo opens, or null where an edit was made after it, or what it is about is gone. */
    @Nullable
    Aside next(History history) {
        Aside next = null;
        for (Aside aside : forms) {
            boolean here = aside.depth() == history.past().size() && isThere(aside.form(), history.present());
            next = here ? aside : next;
        }
        return next;
    }

    private static boolean isThere(Form form, Brief brief) {
        if (form.target() instanceof Form.OfPoint target) {
            return brief.point(target.id()) != null;
        }
        return !(form.target() instanceof Form.OfPosition target) || brief.point(target.dispute()) != null;
    }
}
