package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which equation is the line element: {@code ds^2}, or where it is absent a single {@code dl^2}, {@code dsigma^2}, … */
final class LineChoice {
    private final Outline outline;
    private final SourceText source;
    private final Consumer<String> notes;
    private Outline.@Nullable LineItem chosen;
    private final List<List<Token>> members = new ArrayList<>();

    LineChoice(Outline outline, SourceText source, Consumer<String> notes) {
        this.outline = outline;
        this.source = source;
        this.notes = notes;
    }

    /** The members of the chain, names of proper time left out. */
    List<List<Token>> members() {
        return members;
    }

    /** The degree of the line element in the differentials. */
    int degree() {
        return chosen == null ? 2 : chosen.degree();
    }

    void choose() {
        List<Outline.LineItem> proper =
                outline.lines.stream().filter(l -> l.label().equals("ds")).toList();
        List<Outline.LineItem> others =
                outline.lines.stream().filter(l -> !l.label().equals("ds")).toList();
        if (proper.size() > 1) {
            throw new Refusal(
                    proper.get(1).span(),
                    "The line element is written twice.",
                    "Keep one, or write a chain `ds^2 = A = B`.");
        }
        if (proper.isEmpty() && others.size() > 1) {
            throw new Refusal(
                    others.get(1).span(),
                    "Which of these is the line element?",
                    "Name it `ds^2`; the others are then definitions.");
        }
        if (!proper.isEmpty()) {
            chosen = proper.get(0);
            for (Outline.LineItem other : others) {
                define(other);
            }
        } else if (others.size() == 1 && outline.matrices.isEmpty()) {
            chosen = others.get(0);
        } else if (outline.matrices.isEmpty() && outline.chartTarget == null && outline.mapTarget == null) {
            chooseMetric();
        }
        refuseSecondShape();
        if (chosen != null) {
            keepMembers(chosen);
        }
    }

    /** {@code g = dx^2 + dy^2}. */
    private void chooseMetric() {
        List<Outline.DefinitionItem> metrics = outline.definitions.stream()
                .filter(d -> d.form() == Definitions.Form.PLAIN && d.name().equals("g"))
                .toList();
        if (metrics.size() == 1) {
            Outline.DefinitionItem g = metrics.get(0);
            outline.definitions.remove(g);
            chosen = new Outline.LineItem("g", g.span(), 2, List.of(g.body()));
        }
    }

    private void define(Outline.LineItem item) {
        if (item.members().size() > 1
                || item.degree() != 2
                || source.shown(item.span()).length() > "dsigma ^ 2".length()) {
            throw new Refusal(item.span(), "Beside `ds^2`, this can only define `" + item.label() + "^2`.");
        }
        outline.definitions.add(new Outline.DefinitionItem(
                Definitions.Form.SQUARE,
                item.label(),
                item.span(),
                item.members().get(0)));
    }

    private void refuseSecondShape() {
        if (outline.matrices.size() > 1) {
            throw new Refusal(outline.matrices.get(1).span(), "There are two matrices.", "Keep one.");
        }
        if (!outline.matrices.isEmpty() && chosen != null) {
            throw new Refusal(
                    outline.matrices.get(0).span(),
                    "The line element is there already, and this matrix would be another.",
                    "Keep one.");
        }
        boolean maps = outline.chartTarget != null || outline.mapTarget != null;
        if (maps && (chosen != null || !outline.matrices.isEmpty())) {
            Span span = chosen != null ? chosen.span() : outline.matrices.get(0).span();
            throw new Refusal(
                    span,
                    "A text with " + (outline.chartTarget != null ? "`chart`" : "`map to`")
                            + " has no line element of its own.");
        }
        if (outline.chartTarget != null && outline.mapTarget != null) {
            throw new Refusal(outline.mapSpan, "A text is a chart or a pull-back, not both.");
        }
        if (outline.chartTarget == null && !outline.inverses.isEmpty()) {
            throw new Refusal(outline.inverses.get(0).span(), "`inverse` belongs to a `chart`.");
        }
    }

    /** {@code ds² = -c² dτ² = …}: the member in proper time is another name. */
    private void keepMembers(Outline.LineItem item) {
        for (List<Token> member : item.members()) {
            if (item.members().size() > 1 && isProperTime(member)) {
                notes.accept("`" + source.shown(TokenLists.span(member)) + "` is another name of the line element.");
            } else {
                members.add(member);
            }
        }
    }

    private static boolean isProperTime(List<Token> member) {
        int n = member.size();
        int cut = member.get(n - 1).is(Token.Kind.RAISED) ? 1 : 2;
        if (n <= cut) {
            return false;
        }
        Token last = member.get(n - cut - 1);
        boolean tau = last.isWord("dtau")
                || last.isWord("tau") && n > cut + 1 && member.get(n - cut - 2).isWord("d");
        boolean sum = TokenLists.indexOf(member, 1, t -> t.isSymbol("+") || t.isSymbol("-")) >= 0;
        return tau && !sum;
    }
}
