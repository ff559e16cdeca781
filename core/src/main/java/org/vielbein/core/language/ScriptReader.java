package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Parameter;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Signature;

/** Reads one whole text, stage by stage, and puts together what came of it. */
final class ScriptReader {
    private static final int USUAL_DIMENSION = 3;

    private final String sourceName;
    private final String text;
    private final KnownGeometries known;
    private final Problems problems;
    private final Set<String> notes = new LinkedHashSet<>();

    ScriptReader(String sourceName, String text, KnownGeometries known) {
        this.sourceName = sourceName;
        this.text = text;
        this.known = known;
        problems = new Problems(new SourceText(sourceName, text));
    }

    Script read() {
        List<Token> tokens = IndexedNames.joined(Lexer.tokens(problems.source(), problems), problems);
        Outline outline = OutlineReader.read(
                StatementSplitter.split(tokens, problems.source().isLatex()), problems);
        SheetReader reader = new SheetReader(outline, known, problems, notes::add);
        @Nullable Sheet sheet = reader.sheet();
        List<Parameter> parameters =
                sheet == null ? List.of() : new ParameterReader(reader, outline, problems).parameters();
        List<Script.Fact> facts = facts(outline, sheet, reader);
        @Nullable Signature signature = problems.attempt(() -> signature(outline));
        if (sheet != null) {
            tryOut(sheet, parameters, signature, outline);
        }
        refuseTwoMeaningsOfE(reader.scope());
        problems.throwIfAny();
        if (sheet == null) {
            throw new IllegalStateException("a text without a sheet has a problem");
        }
        return script(outline, sheet, parameters, facts, signature);
    }

    /** {@code e} beside {@code e^x}: a parameter, or the base of exp? */
    private void refuseTwoMeaningsOfE(Scope scope) {
        if (scope.hasExponential() && scope.open().contains("e")) {
            int at = text.indexOf('e');
            for (Token t : Lexer.tokens(problems.source(), new Problems(problems.source()))) {
                at = t.isWord("e") ? t.span().start() : at;
            }
            problems.add(new Refusal(
                    new Span(at, at + 1),
                    "`e` stands beside `e^…`, which is read as exp.",
                    "Write `exp(…)` for the one, or add `parameter e` for the other."));
        }
    }

    private Script script(
            Outline outline,
            Sheet sheet,
            List<Parameter> parameters,
            List<Script.Fact> facts,
            @Nullable Signature signature) {
        String name = outline.name == null ? defaultName() : outline.name;
        String title = outline.title == null ? name : outline.title;
        ScriptDefinition definition = outline.chartTarget != null
                ? new ScriptChart(name, title, parameters, outline.sources, sheet, outline.chartTarget)
                : sheet.pullback() != null
                        ? new ScriptImmersion(name, title, parameters, outline.sources, sheet, signature, facts)
                        : new ScriptMetric(name, title, parameters, outline.sources, sheet, signature, facts);
        return new Script(
                text,
                Collections.unmodifiableSet(new LinkedHashSet<>(sheet.scope().open())),
                outline.sources,
                facts,
                List.copyOf(notes),
                sheet.members().stream().map(Sheet.Member::text).toList(),
                signature,
                definition);
    }

    /** The file's name without folders and {@code .geometry}. */
    private String defaultName() {
        String file = sourceName.substring(Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')) + 1);
        return file.endsWith(".geometry") ? file.substring(0, file.length() - ".geometry".length()) : file;
    }

    private @Nullable Signature signature(Outline outline) {
        if (outline.signature == null) {
            return null;
        }
        int plus = (int) outline.signature.stream().filter(t -> t.isSymbol("+")).count();
        int minus =
                (int) outline.signature.stream().filter(t -> t.isSymbol("-")).count();
        return Shape.told(outline.signatureSpan, () -> Signature.of(plus, minus));
    }

    /** Shapes the text once with usual whole parameters, so that its errors are told now. */
    private void tryOut(Sheet sheet, List<Parameter> parameters, @Nullable Signature signature, Outline outline) {
        Map<String, Integer> wholes = new LinkedHashMap<>();
        sheet.scope().names(Scope.Kind.INTEGER).forEach(n -> wholes.put(n, USUAL_DIMENSION));
        for (Parameter p : parameters) {
            if (p instanceof Parameter.Whole n) {
                wholes.put(
                        n.name(), n.byDefault().orElse(Math.max(n.lowest(), Math.min(n.highest(), USUAL_DIMENSION))));
            }
        }
        @Nullable Shape whole = problems.attempt(() -> new Shape(sheet, wholes));
        @Nullable
        Shape shape = whole == null ? problems.attempt(() -> new Shape(sheet.withoutDomain(), wholes)) : whole;
        if (shape != null) {
            problems.attempt(() -> tryOut(shape, sheet, outline));
        }
        if (whole != null && !outline.coordinatesUnread) {
            problems.attempt(() -> requireDimension(whole.domain().size(), signature, outline, wholes));
        }
    }

    /** The line element, the maps, and the definitions, which must make sense where nothing uses them too. */
    private void tryOut(Shape shape, Sheet sheet, Outline outline) {
        Together parts = new Together();
        if (outline.chartTarget == null) {
            parts.attempt(() -> line(shape, sheet));
        }
        parts.attempt(shape::map);
        parts.attempt(shape::inverse);
        parts.attempt(shape::requireDefinitions);
        parts.end();
    }

    private void line(Shape shape, Sheet sheet) {
        List<LineElement> members = shape.members();
        if (!problems.any()) {
            requireCompilable(sheet, shape, members);
            noteSymmetry(shape);
        }
    }

    /** Puts together what a geometry will, within the steps it may take. */
    private static void requireCompilable(Sheet sheet, Shape shape, List<LineElement> members) {
        Compilation compilation = new Compilation(shape.domain());
        for (int k = 0; k < members.size(); k++) {
            compilation.require(members.get(k), sheet.memberSpan(k));
        }
    }

    private void noteSymmetry(Shape shape) {
        if (!shape.matrixIsSymmetric()) {
            notes.add("The matrix is not symmetric; it was replaced by half the sum of it and its transpose.");
        }
    }

    private void requireDimension(int n, @Nullable Signature signature, Outline outline, Map<String, Integer> wholes) {
        if (signature != null && wholes.isEmpty() && signature.dimension() != n) {
            throw new Refusal(
                    outline.signatureSpan,
                    "The signature has " + signature.dimension() + " signs, and there are " + n + " coordinates.");
        }
    }

    private List<Script.Fact> facts(Outline outline, @Nullable Sheet sheet, SheetReader reader) {
        List<Script.Fact> facts = new ArrayList<>();
        @Nullable Elaborator symbolic = sheet == null ? null : symbolic(sheet, reader.expense());
        for (Outline.FactItem item : outline.facts) {
            problems.attempt(item.value(), () -> facts.add(fact(item, symbolic, reader)));
        }
        return facts;
    }

    /** In facts the whole parameters stay symbols. */
    private Elaborator symbolic(Sheet sheet, Expense expense) {
        Set<String> names = new LinkedHashSet<>();
        sheet.coordinates().forEach(c -> names.add(c.name()));
        return new Elaborator(
                problems.source(), sheet.scope().withSymbols(), sheet.definitions(), Map.of(), names, expense);
    }

    private Script.Fact fact(Outline.FactItem item, @Nullable Elaborator symbolic, SheetReader reader) {
        if (item.value().isEmpty()) {
            return new Script.Fact(item.name(), "", Optional.empty());
        }
        String written = problems.source().slice(TokenLists.span(item.value()));
        Token first = item.value().get(0);
        boolean word = item.value().size() == 1
                && (first.is(Token.Kind.STRING)
                        || first.is(Token.Kind.WORD)
                                && !reader.scope().has(first.text())
                                && !Letters.isOneLetter(first.text()));
        if (word) {
            return new Script.Fact(item.name(), first.text(), Optional.empty());
        }
        Syntax e = reader.parsed(item.value());
        return new Script.Fact(
                item.name(), written, Optional.ofNullable(symbolic).map(s -> s.scalar(e)));
    }
}
