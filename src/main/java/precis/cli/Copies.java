package precis.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import precis.desk.Action;
import precis.desk.Effect;

/** Copies what the desk asks for, and says how much it was and which way it went. */
final class Copies {
    private Copies() {}

    /** Where a copy goes: gives the way in words. */
    interface Target {
        String copy(String text) throws IOException, InterruptedException;
    }

    static Action made(Target target, Effect.Copy copy) {
        try {
            String way = target.copy(copy.text());
            int count = copy.text().codePointCount(0, copy.text().length());
            String size = count == 1 ? "1 character" : String.format(Locale.ROOT, "%,d characters", count);
            return new Action.Done("copied " + copy.what() + ": " + size + ", by way of " + way);
        } catch (IOException e) {
            return new Action.Warned(Objects.toString(e.getMessage(), "not copied"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Action.Warned("not copied");
        }
    }
}
