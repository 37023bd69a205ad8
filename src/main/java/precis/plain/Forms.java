package precis.plain;

import java.util.ArrayList;
import java.util.List;
import precis.desk.Action;
import precis.desk.Command;
import precis.desk.Field;
import precis.desk.Form;
import precis.desk.Refusal;

/** The fields of what is being edited, told and filled in by lines. */
final class Forms {
    static final String KEEP = "keep";
    static final String CANCEL = "cancel";
    static final String FIELDS = "fields";

    private Forms() {}

    /** What can be said, and the fields as they are. */
    static List<String> told(Form form) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "editing: FIELD: WORDS fills a field, keep keeps it all, cancel gives the old words back; .WORD is a command");
        form.fields().forEach(field -> lines.add(told(field)));
        return lines;
    }

    /** What a line is taken for: the words of the one field, or of a field that it names. */
    static String asked(Form form) {
        return (form.fields().size() == 1 ? form.fields().get(0).label() : "FIELD: WORDS") + ", .keep or .cancel";
    }

    /** Whether a line names a field. */
    static boolean isFilling(Form form, String said) {
        return said.indexOf(':') >= 0
                && index(form, said.substring(0, said.indexOf(':')).strip()) >= 0;
    }

    /** The field that was filled last. */
    static String active(Form form) {
        return told(form.activeField());
    }

    /**
     * What fills a field as the keys would: {@code FIELD: WORDS}, or the words alone where there is but one.
     *
     * @param firstUnlessNamed whether words alone fill the first of several fields
     */
    static List<Action> commands(Form form, String said, boolean firstUnlessNamed) throws Refusal {
        int colon = said.indexOf(':');
        int named = colon < 0 ? -1 : index(form, said.substring(0, colon).strip());
        if (named < 0 && !firstUnlessNamed && form.fields().size() > 1) {
            List<String> labels = form.fields().stream().map(Field::label).toList();
            throw new Refusal("say which field, as FIELD: WORDS; the fields are " + String.join(", ", labels));
        }
        int index = Math.max(0, named);
        List<Action> actions = new ArrayList<>();
        for (int i = form.active(); i != index; i = (i + 1) % form.fields().size()) {
            actions.add(Command.NEXT_FIELD);
        }
        actions.addAll(List.of(Command.LINE_END, Command.DELETE_TO_START));
        actions.add(
                new Action.Typed(named < 0 ? said : said.substring(colon + 1).strip()));
        return actions;
    }

    private static int index(Form form, String label) {
        for (int i = 0; i < form.fields().size(); i++) {
            if (form.fields().get(i).label().equalsIgnoreCase(label)) {
                return i;
            }
        }
        return -1;
    }

    private static String told(Field field) {
        return field.label() + ": " + (field.value().isEmpty() ? "(empty)" : Telling.clean(field.value()));
    }
}
