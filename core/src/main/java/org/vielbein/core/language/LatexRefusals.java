package org.vielbein.core.language;

import java.util.Set;

/** What is said of commands of LaTeX that are not read. */
final class LatexRefusals {
    private static final Set<String> BOLD = Set.of("vec", "mathbf", "boldsymbol", "bm", "bf", "textbf", "pmb");
    private static final Set<String> NORMS = Set.of("|", "lVert", "rVert", "Vert", "langle", "rangle");
    private static final Set<String> ABOUT =
            Set.of("approx", "simeq", "sim", "cong", "propto", "to", "rightarrow", "ll", "gg");

    private LatexRefusals() {}

    /** The command with what it stands over, if anything follows. */
    private static Span withArgument(Token t, LatexCursor cursor) {
        if (!cursor.peek().is(Token.Kind.WORD) && !cursor.peek().isSymbol("{")) {
            return t.span();
        }
        cursor.argument(t);
        return t.span().to(cursor.last());
    }

    static Refusal of(Token t, LatexCursor cursor) {
        String command = t.text();
        String shown = "`\\" + command + "`";
        if (command.equals("dot") || command.equals("ddot")) {
            return new Refusal(
                    withArgument(t, cursor),
                    shown + " does not say what is differentiated by.",
                    "Write a prime for a function of one argument, `a'`, or `\\left(\\partial_t a\\right)`.");
        }
        if (NORMS.contains(command)) {
            return new Refusal(t.span(), shown + " is not read.", "Write `\\left|x\\right|` for an absolute value.");
        }
        if (BOLD.contains(command)) {
            return new Refusal(
                    withArgument(t, cursor),
                    shown + " is a vector, whose components are not named.",
                    "Write its components: `dx^2+dy^2`.");
        }
        if (command.equals("pm") || command.equals("mp")) {
            return new Refusal(t.span(), shown + " has two readings, one for each sign.", "Write one of them.");
        }
        if (ABOUT.contains(command)) {
            return new Refusal(t.span(), shown + " is no equality.", "Write `=` for what shall hold exactly.");
        }
        if (command.equals("wedge") || command.equals("otimes")) {
            return new Refusal(
                    t.span(),
                    shown + " is no product of a line element, which is symmetric.",
                    "Write `dx\\,dy`, and `2 dx\\,dy` for the two terms of dx⊗dy + dy⊗dx.");
        }
        if (command.equals("def") || command.equals("newcommand") || command.equals("let")) {
            return new Refusal(t.span(), "Macros are not expanded.", "Put in what they stand for.");
        }
        if (command.equals("prime")) {
            return new Refusal(t.span(), "A prime stands behind the name of a function: `f^{\\prime}`.");
        }
        return new Refusal(
                t.span(),
                command.isEmpty() ? "The text ends in a backslash." : shown + " is no command that is read here.",
                NearNames.question("\\" + command, LatexCommands.known()));
    }
}
