package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the commands of LaTeX stand for. */
final class LatexCommands {
    private static final Set<String> GREEK =
            words("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi"
                    + " pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"
                    + " varepsilon vartheta varkappa varpi varrho varsigma varphi");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("cdot", "*"),
            Map.entry("times", "*"),
            Map.entry("ast", "*"),
            Map.entry("div", "/"),
            Map.entry("le", "<="),
            Map.entry("leq", "<="),
            Map.entry("leqslant", "<="),
            Map.entry("ge", ">="),
            Map.entry("geq", ">="),
            Map.entry("geqslant", ">="),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("ne", "!="),
            Map.entry("neq", "!="),
            Map.entry("equiv", "="),
            Map.entry("coloneqq", "="),
            Map.entry("dots", ".."),
            Map.entry("ldots", ".."),
            Map.entry("cdots", ".."),
            Map.entry("quad", Latex.QUAD),
            Map.entry("qquad", Latex.QUAD),
            Map.entry("[", Latex.QUAD),
            Map.entry("]", Latex.QUAD),
            Map.entry("(", Latex.QUAD),
            Map.entry(")", Latex.QUAD),
            Map.entry("\\", Latex.ROW),
            Map.entry("cr", Latex.ROW),
            Map.entry("newline", Latex.ROW),
            Map.entry("partial", Latex.PARTIAL));
    private static final Map<String, String> WORDS =
            Map.of("infty", "inf", "in", "in", "ell", "l", "hbar", "hbar", "sgn", "sign", "land", "and");
    private static final Set<String> SHOW_NOTHING =
            words("displaystyle textstyle scriptstyle limits nolimits nonumber notag"
                    + " strut mathstrut noindent enspace thinspace medspace thickspace negthinspace allowbreak hfill mathop mathrel"
                    + " mathbin mathord mathopen mathclose boxed ensuremath rm it mathstrut null relax centering par");
    private static final Set<String> DROPPED_WITH_ARGUMENT = words("phantom hphantom vphantom");
    /** Those whose argument is no formula. */
    private static final Set<String> NO_FORMULA = words("tag label ref eqref cite hspace vspace");

    private static final Set<String> UPRIGHT =
            words("mathrm text textrm textnormal mbox hbox operatorname mathit mathsf mathtt textit");
    /** Those that change the letter, with what the name then carries behind it. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("tilde", "tilde"),
            Map.entry("widetilde", "tilde"),
            Map.entry("hat", "hat"),
            Map.entry("widehat", "hat"),
            Map.entry("bar", "bar"),
            Map.entry("overline", "bar"),
            Map.entry("check", "check"),
            Map.entry("breve", "breve"),
            Map.entry("mathring", "ring"),
            Map.entry("mathcal", "cal"),
            Map.entry("mathscr", "scr"),
            Map.entry("mathfrak", "frak"),
            Map.entry("mathbb", "bb"),
            Map.entry("cal", "cal"),
            Map.entry("frak", "frak"));

    private static final Set<String> DIFFERENTIAL = words("dd rmd rd ud");
    /** Signs of a subscript by the words they become in a name. */
    private static final Map<String, String> BELOW = Map.ofEntries(
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "star"),
            Map.entry("ast", "star"),
            Map.entry("star", "star"),
            Map.entry("infty", "inf"),
            Map.entry("odot", "sun"),
            Map.entry("perp", "perp"),
            Map.entry("parallel", "parallel"));

    private LatexCommands() {}

    /** Commands to suggest. */
    static List<String> known() {
        List<String> all = new ArrayList<>(GREEK);
        all.addAll(SYMBOLS.keySet());
        all.addAll(List.of(
                "frac", "dfrac", "tfrac", "sqrt", "left", "right", "sum", "mathrm", "operatorname", "begin", "end"));
        all.addAll(List.of("sin", "cos", "tan", "cot", "sinh", "cosh", "tanh", "coth", "exp", "ln", "log", "arctan"));
        all.replaceAll(name -> "\\" + name);
        return all;
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isGreek(String command) {
        return GREEK.contains(command);
    }

    /** The operator or sign that the command is; empty where it is none. */
    static String symbol(String command) {
        return SYMBOLS.getOrDefault(command, "");
    }

    /** The word that the command is, a function or a name that is no Greek letter; empty where it is none. */
    static String word(String command) {
        boolean function = Builtins.function(command).isPresent()
                && !Set.of("sum", "if", "diff", "sqrt").contains(command);
        return DIFFERENTIAL.contains(command) ? "d" : function ? command : WORDS.getOrDefault(command, "");
    }

    static boolean showsNothing(String command) {
        return SHOW_NOTHING.contains(command);
    }

    /** Whether its argument is a mark or a length, and stands for nothing in a formula. */
    static boolean isNoFormula(String command) {
        return NO_FORMULA.contains(command);
    }

    static boolean isDroppedWithArgument(String command) {
        return DROPPED_WITH_ARGUMENT.contains(command);
    }

    /** Whether its argument is a word in upright letters, one name or function. */
    static boolean isUpright(String command) {
        return UPRIGHT.contains(command);
    }

    /** What a letter under this command carries in its name, {@code tilde}; empty for other commands. */
    static String mark(String command) {
        return MARKS.getOrDefault(command, "");
    }

    /** The word that a sign below a name becomes; empty where it has none. */
    static String below(String sign) {
        return BELOW.getOrDefault(sign, "");
    }
}
