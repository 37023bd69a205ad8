package precis.pty;

import org.springframework.shell.test.jediterm.terminal.TerminalDisplay;

/** What the emulator would draw on: it only asks for the size at the beginning. */
record Window(int columns, int rows) implements TerminalDisplay {
    @Override
    public int getColumnCount() {
        return columns;
    }

    @Override
    public int getRowCount() {
        return rows;
    }

    @Override
    public boolean ambiguousCharsAreDoubleWidth() {
        return false;
    }

    @Override
    public String getWindowTitle() {
        return "";
    }

    @Override
    public void setWindowTitle(String title) {}

    @Override
    public void scrollArea(int top, int size, int lines) {}

    @Override
    public void beep() {}
}
