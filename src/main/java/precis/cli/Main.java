package precis.cli;

import java.io.IOException;
import java.util.Set;
import precis.text.InputException;

/** Where the program starts. */
public final class Main {
    private static final Set<String> COMMANDS = Set.of("open", "draft", "read", "export", "keys", "rehearse");

    private Main() {}

    public static void main(String[] args) {
        System.exit(status(args));
    }

    /** Runs the program and gives its exit status; every failure but a defect is one line on standard error. */
    static int status(String[] args) {
        try {
            // the model of the command line takes as long to build as the first frame to draw or an article to read, so
            // what needs none of it goes without
            if (args.length == 0) {
                return new Opening(Home.of(null), new Wishes()).list();
            } else if (args.length == 1 && opensTheDesk(args[0])) {
                return new Opening(Home.of(null), new Wishes()).open(args[0]);
            } else if (args.length == 2 && args[0].equals("read") && !args[1].startsWith("-")) {
                return ReadCommand.of(args[1]).call();
            }
            DraftCommand draft = args[0].equals("draft") ? DraftCommand.of(args) : null;
            return draft == null ? CommandLines.run(args) : draft.call();
        } catch (InputException e) {
            return failed(e, ExitStatus.INPUT);
        } catch (IOException e) {
            return failed(e, ExitStatus.OUTPUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.DEFECT;
        } catch (RuntimeException | Error e) {
            return defect(e);
        }
    }

    private static boolean opensTheDesk(String argument) {
        return argument.equals(Opening.STANDARD_INPUT) || (!argument.startsWith("-") && !COMMANDS.contains(argument));
    }

    /** Tells of a defect: the one failure of which the trace is shown, for whoever mends it needs it and no log is kept. */
    static int defect(Throwable e) {
        System.err.println("precis: a defect of the program: " + e);
        e.printStackTrace(System.err);
        return ExitStatus.DEFECT;
    }

    static int failed(Exception e, int status) {
        System.err.println("precis: " + e.getMessage());
        return status;
    }
}
