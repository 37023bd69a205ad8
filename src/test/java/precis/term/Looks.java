package precis.term;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** How each cell of a screen comes out on a terminal in a theme: a letter a cell, and below what each letter stands for. */
public final class Looks {
    private Looks() {}

    public static String of(Canvas canvas, String theme) throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(canvas.width(), canvas.height()));
        Display display = Display.on(
                terminal, Theme.parse(Files.readAllLines(Path.of("themes", theme + ".theme"))), Abilities.ALL);
        display.show(canvas);
        Map<String, Character> letters = new LinkedHashMap<>();
        StringBuilder grid = new StringBuilder();
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                String look = look(terminal.getCharacter(x, y));
                letters.putIfAbsent(look, (char) ('a' + letters.size()));
                grid.append(letters.get(look));
            }
            grid.append('\n');
        }
        letters.forEach(
                (look, letter) -> grid.append(letter).append(" = ").append(look).append('\n'));
        return grid.toString();
    }

    private static String look(TextCharacter cell) {
        return cell.getForegroundColor() + " on " + cell.getBackgroundColor() + " "
                + new TreeSet<>(cell.getModifiers());
    }
}
