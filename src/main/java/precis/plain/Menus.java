package precis.plain;

import java.util.ArrayList;
import java.util.List;
import precis.desk.Menu;
import precis.desk.Refusal;

/** The lists that the desk opens after some changes, told and chosen from by lines. */
final class Menus {
    static final String CHOOSE = "choose ";

    private Menus() {}

    static List<String> told(Menu menu) {
        List<String> lines = new ArrayList<>();
        lines.add(Telling.clean(menu.title()) + " (choose NUMBER; anything else leaves it)");
        for (Menu.Line line : menu.lines()) {
            lines.add("choose " + lines.size() + ": " + Telling.clean(line.text()));
        }
        return lines;
    }

    /** The index of the line that is chosen, or -1 where none is. */
    static int chosen(Menu menu, String said) throws Refusal {
        if (!said.startsWith(CHOOSE)) {
            return -1;
        }
        int number = Requests.number(said.substring(CHOOSE.length()).strip());
        if (number < 1 || number > menu.lines().size()) {
            throw new Refusal("the list has no line " + number);
        }
        return number - 1;
    }
}
