package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.History;
import precis.brief.SectionKind;
import precis.text.Paragraph;
import precis.text.Span;

/**
 * The desk: {@code update} is all that ever happens on it. A pure function, so the same actions on the same article always end
 * in the same state.
 */
public final class Desk {
    private Desk() {}

    /**
     * The desk with a brief on it that nothing was done to yet.
     *
     * @param name of the brief, as its file is called
     * @param fresh whether the brief is new, so that its draft is still on its way
     */
    public static State open(String name, Brief brief, boolean fresh, Size size) {
        return open(name, brief, fresh, size, Arrangement.FIRST);
    }

    /** The same, on a screen as the analyst has arranged it before. */
    public static State open(String name, Brief brief, boolean fresh, Size size, Arrangement arrangement) {
        List<Paragraph> paragraphs = brief.article().paragraphs();
        List<Span> sentences = paragraphs.stream().map(Paragraph::span).toList();
        Cursor cursor = new Cursor(Pane.BRIEF, SectionKind.BOTTOM_LINE, null, 0, 0);
        State state = new State(
                name,
                new ArticleMap(brief.article().text(), paragraphs, sentences, List.of()),
                History.of(brief),
                fresh ? Awaited.COMING : Awaited.NONE,
                fresh ? new Saving.Underway() : new Saving.Saved(),
                Moving.onSomething(cursor, brief, Order.SECTIONS),
                new Mode.Reading(),
                Search.NONE,
                Framing.first(size, arrangement),
                Messages.NONE,
                Keymap.standard(),
                Order.SECTIONS,
                Trail.NONE,
                Asides.NONE);
        return Framing.settle(state, state);
    }

    /** What an action makes of a state, and what is to be done outside. */
    public static Step update(State state, Action action) {
        Step step;
        if (action instanceof Action.FromOutside news) {
            step = told(state, news);
        } else if (action instanceof Command command) {
            step = commanded(state.silent(), command);
        } else if (action instanceof Choice choice) {
            step = Choosing.done(state.silent(), choice);
        } else if (action instanceof Action.Pointed pointed) {
            step = pointed(state.silent(), pointed);
        } else {
            step = typed(state.silent(), ((Action.Typed) action).text());
        }
        State found = Finding.settle(state, Jumping.settle(state, step.state(), action));
        return new Step(Framing.settle(state, found), step.effects());
    }

    /** The mouse; a click on the chosen line of a list runs it. */
    private static Step pointed(State state, Action.Pointed at) {
        int line = at.wheel() == 0 ? Pointing.line(state, at) : -1;
        if (line >= 0 && state.mode() instanceof Mode.Choosing choosing) {
            Menu menu = choosing.menu();
            return line == menu.chosen()
                    ? inList(state, Command.CHOOSE)
                    : Step.to(state.withMode(new Mode.Choosing(menu.moved(line - menu.chosen()))));
        } else if (line >= 0 && state.mode() instanceof Mode.Copying copying) {
            Excerpt there = List.of(Excerpt.values()).get(line);
            return there == copying.chosen()
                    ? inList(state, Command.CHOOSE)
                    : Step.to(state.withMode(new Mode.Copying(there)));
        }
        return Step.to(Pointing.pointed(state, at));
    }

    /**
     * The brief with what is being typed in it, if it were kept now: what has to be on the disk should the program be killed. The
     * brief of the desk itself where nothing is being typed, or where it could not be kept.
     */
    public static Brief asTyped(State state) {
        Form form = form(state);
        return form == null || state.drafting() ? state.brief() : Filling.asTyped(state, form);
    }

    private static Step told(State state, Action.FromOutside news) {
        if (news instanceof Action.Resized resized) {
            return Step.to(state.withFrame(state.frame().withSize(resized.size())));
        } else if (news instanceof Action.GoTo place) {
            return Step.to(Moving.to(state, place.section(), place.point()));
        } else if (news instanceof Action.Saved saved) {
            return saved.brief().equals(state.brief()) ? Leaving.saved(state) : Step.to(state);
        } else if (news instanceof Action.NotSaved failed) {
            return Step.to(Leaving.notSaved(state, failed.reason()));
        } else if (news instanceof Action.Paused) {
            Brief typed = asTyped(state);
            return typed.equals(state.brief()) ? Step.to(state) : Step.to(state, new Effect.Save(typed));
        } else if (news instanceof Action.Read read) {
            return Step.to(read(state, read));
        } else if (news instanceof Action.Drafted drafted) {
            return Editing.drafted(state, drafted.brief());
        } else if (news instanceof Action.DraftLate late) {
            return Step.to(state.drafting() ? state.withDraft(new Awaited(true, late.seconds())) : state);
        } else if (news instanceof Action.Rewritten rewritten) {
            return Rewriting.closed(state, rewritten);
        } else if (news instanceof Action.Done done) {
            return Step.to(state.saying(Message.of(done.message())));
        } else if (news instanceof Action.Warned warned) {
            return Step.to(state.saying(Message.error(warned.message())));
        }
        Action.Failed failed = (Action.Failed) news;
        return Step.to(state.withDraft(Awaited.NONE).saying(Message.error(failed.message())));
    }

    private static State read(State state, Action.Read read) {
        ArticleMap map = state.map().read(read.sentences(), read.highlights());
        List<Span> before = state.map().sentences();
        int sentence = before.isEmpty()
                ? 0
                : map.sentenceAt(before.get(state.cursor().sentence()).start());
        State shown = state.withMap(map).withCursor(state.cursor().atSentence(sentence));
        return read.english() ? shown : shown.saying(Message.of("not in English: the sections are yours to fill"));
    }

    private static Step commanded(State state, Command command) {
        if (state.mode() instanceof Mode.Choosing && command.group().onDesk() && command != Command.SUSPEND) {
            return commanded(state.withMode(new Mode.Reading()), command);
        }
        if (state.mode() instanceof Mode.Previewing) {
            State scrolled = Arranging.inPreview(state, command);
            boolean stays = command.group() == Command.Group.BRIEF;
            return scrolled != null
                    ? Step.to(scrolled)
                    : onDesk(stays ? state : state.withMode(new Mode.Reading()), command);
        }
        return onDesk(state, command);
    }

    private static Step onDesk(State state, Command command) {
        String whyNot = command.whyNot(state);
        if (whyNot != null) {
            return Step.to(state.saying(Message.error(whyNot)));
        }
        return switch (command.group()) {
            case MOVE -> Step.to(Moving.move(state, command));
            case EVIDENCE -> evidence(state, command);
            case SELECTION -> inSelection(state, command);
            case FIND -> Step.to(Finding.find(state, command));
            case SCREEN -> Step.to(Arranging.arrange(state, command));
            case EDIT, BRIEF -> done(state, command);
            case ACTOR, DISPUTE, SECTION -> onPoint(state, command);
            case FIELD -> inField(state, command);
            case LIST -> inList(state, command);
        };
    }

    private static Step evidence(State state, Command command) {
        return switch (command) {
            case NEXT_EVIDENCE -> Step.to(Moving.nextEvidence(state));
            case LEFT_OUT -> Step.to(LeftOut.next(state));
            case LEFT_OUT_LIST -> Step.to(state.withMode(new Mode.Choosing(LeftOut.list(state))));
            case SELECT -> Step.to(Citing.select(state));
            case WIDEN -> Step.to(Citing.widen(state));
            case REMOVE_EVIDENCE -> Citing.remove(state);
            default -> throw new IllegalArgumentException("nothing with evidence: " + command);
        };
    }

    private static Step inSelection(State state, Command command) {
        return state.mode() instanceof Mode.Selecting selecting
                ? Citing.whileSelecting(state, selecting, command)
                : Step.to(state);
    }

    private static Step onPoint(State state, Command command) {
        return switch (command) {
            case ADD_POSITION -> Step.to(Filling.addPosition(state));
            case HIDE_SECTION -> Editing.hide(state);
            case RENAME_SECTION -> Step.to(Filling.rename(state));
            case SECTION_LATER -> Editing.moveSection(state, 1);
            case SECTION_EARLIER -> Editing.moveSection(state, -1);
            default -> Step.to(Choosing.open(state, command));
        };
    }

    private static Step done(State state, Command command) {
        return switch (command) {
            case EDIT -> Step.to(Filling.edit(state));
            case ADD -> Step.to(Filling.add(state));
            case HERE -> Step.to(state.withMode(new Mode.Choosing(Help.here(state))));
            case EDITOR -> Rewriting.open(state, false);
            case WHOLE_EDITOR -> Rewriting.open(state, true);
            case ORDER -> Step.to(Editing.reorder(state));
            case REJECT -> Editing.reject(state);
            case MOVE_DOWN -> Editing.move(state, 1);
            case MOVE_UP -> Editing.move(state, -1);
            case UNDO -> Editing.undo(state);
            case REDO -> Editing.redo(state);
            case DETAILS -> Step.to(Filling.details(state));
            case REDRAFT -> Step.to(state.withDraft(Awaited.COMING), new Effect.Draft(state.brief()));
            case EXPORT -> Step.to(state, new Effect.Export(state.brief()));
            case COPY -> Copying.copy(state);
            case COPY_AS -> Step.to(state.withMode(new Mode.Copying(Excerpt.POINT)));
            case HELP -> Step.to(state.withMode(new Mode.Choosing(Help.all(state))));
            case MESSAGES -> Step.to(state.withMode(new Mode.Recalling()));
            case THEME -> Step.to(state, new Effect.NextTheme());
            case SUSPEND -> Step.to(state, new Effect.Suspend());
            case QUIT -> Leaving.quit(state);
            default -> throw new IllegalArgumentException("no such work: " + command);
        };
    }

    private static Step inField(State state, Command command) {
        if (state.mode() instanceof Mode.Finding prompt) {
            return Step.to(Finding.inPrompt(state, prompt, command));
        }
        if (state.mode() instanceof Mode.Choosing choosing) {
            return Step.to(Choosing.inList(state, choosing.menu(), command));
        }
        Form form = form(state);
        if (form == null) {
            return Step.to(state);
        }
        if (command == Command.KEEP) {
            return Filling.keep(state, form);
        } else if (command == Command.CANCEL) {
            return Filling.cancel(state, form);
        }
        return Step.to(state.withMode(new Mode.Filling(edited(state, form, command))));
    }

    /** Up and down go by the rows of a field that takes several, before they go to another one. */
    private static Form edited(State state, Form form, Command command) {
        int by = command == Command.OPTION_DOWN ? 1 : command == Command.OPTION_UP ? -1 : 0;
        boolean rows = by != 0 && form.activeField().options().isEmpty();
        Form moved = rows ? FormRows.byRow(form, state.frame().layout().brief().width(), by) : null;
        return moved == null ? form.after(command) : moved;
    }

    private static Step inList(State state, Command command) {
        if (command != Command.CLOSE && state.mode() instanceof Mode.Copying copying) {
            return Copying.inList(state, copying, command);
        }
        if (!(state.mode() instanceof Mode.Choosing choosing)) {
            return Step.to(state.withMode(new Mode.Reading()));
        }
        if (command != Command.CHOOSE) {
            return Step.to(Choosing.inList(state, choosing.menu(), command));
        }
        Menu.Line line = choosing.menu().line();
        State closed = state.withMode(new Mode.Reading());
        if (line == null) {
            return Step.to(state.withMode(choosing.menu().back()));
        }
        return line.action() instanceof Command chosen
                ? commanded(closed, chosen)
                : Choosing.done(closed, (Choice) line.action());
    }

    private static Step typed(State state, String text) {
        if (state.mode() instanceof Mode.Copying) {
            return Copying.typed(state, text);
        }
        return Step.to(written(state, text));
    }

    private static State written(State state, String text) {
        if (state.mode() instanceof Mode.Finding prompt) {
            return Finding.typed(state, prompt.with(prompt.input().typed(text)));
        }
        Form form = form(state);
        if (form != null) {
            return state.withMode(new Mode.Filling(form.with(field -> field.typed(text))));
        }
        return state.mode() instanceof Mode.Choosing choosing
                        && !choosing.menu().passing()
                ? state.withMode(choosing.typed(text))
                : state;
    }

    private static @Nullable Form form(State state) {
        return state.mode() instanceof Mode.Filling filling ? filling.form() : null;
    }
}
