package precis.desk;

/** The size of the screen, in cells. */
public record Size(int columns, int rows) {}
