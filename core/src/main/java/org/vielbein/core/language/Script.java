package org.vielbein.core.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielbein.api.chart.Arguments;
import org.vielbein.api.chart.CoordinateChart;
import org.vielbein.api.expr.Expr;
import org.vielbein.api.metric.LineElement;
import org.vielbein.api.metric.Metric;
import org.vielbein.api.metric.Signature;

/**
 * A text of the geometry language, read: a metric or a coordinate chart, and what else its author wrote.
 *
 * <p>Immutable. Where the text has whole parameters, {@code x[1..n]} and {@code sum(k = 1..n, …)} are expanded when the metric
 * or chart is asked with arguments.
 *
 * <pre>{@code
 * Script script = Script.read("inline", "ds^2 = dr^2 + r^2 dtheta^2", KnownGeometries.NONE);
 * Metric polar = script.metric().orElseThrow();
 * }</pre>
 */
public final class Script {
    /**
     * Something the author claims.
     *
     * @param name what of, {@code scalar}
     * @param text the value as written; empty where the name alone is the claim
     * @param value the value where it is an expression
     */
    public record Fact(String name, String text, Optional<Expr> value) {}

    /**
     * One member of a chain of equalities {@code ds^2 = A = B}.
     *
     * @param text the source of the member
     */
    public record Equality(String text, LineElement lineElement) {}

    private final String text;
    private final Set<String> openParameters;
    private final List<String> sources;
    private final List<Fact> facts;
    private final List<String> notes;
    private final List<String> memberTexts;
    private final @Nullable Signature claimed;
    private final ScriptDefinition definition;

    Script(
            String text,
            Set<String> openParameters,
            List<String> sources,
            List<Fact> facts,
            List<String> notes,
            List<String> memberTexts,
            @Nullable Signature claimed,
            ScriptDefinition definition) {
        this.text = text;
        this.openParameters = openParameters;
        this.sources = List.copyOf(sources);
        this.facts = List.copyOf(facts);
        this.notes = List.copyOf(notes);
        this.memberTexts = List.copyOf(memberTexts);
        this.claimed = claimed;
        this.definition = definition;
    }

    /**
     * Reads a text.
     *
     * @param sourceName the file, or what the text is called in errors; its last part without {@code .geometry} is the name
     *     of the geometry unless the text gives one
     * @param known the geometries that {@code map to} and {@code chart … to} may name
     * @throws ScriptException with everything that is wrong with the text
     */
    public static Script read(String sourceName, String text, KnownGeometries known) {
        return new ScriptReader(sourceName, text, known).read();
    }

    public String name() {
        return definition.name();
    }

    public String title() {
        return definition.title();
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Where it comes from, as the author says. */
    public List<String> sources() {
        return sources;
    }

    /** What the author claims. */
    public List<Fact> facts() {
        return facts;
    }

    /** What was assumed in reading, in sentences: inferred coordinates, assumed functions, {@code e^x} read as exp. */
    public List<String> notes() {
        return notes;
    }

    /** The signature the author claims, if any. */
    public Optional<Signature> claimedSignature() {
        return Optional.ofNullable(claimed);
    }

    /** The undeclared names that became parameters; the values of these may be expressions in the coordinates. */
    public Set<String> openParameters() {
        return openParameters;
    }

    /** The metric, unless the text describes a chart. */
    public Optional<Metric> metric() {
        return definition instanceof Metric m ? Optional.of(m) : Optional.empty();
    }

    /** The coordinate chart, unless the text describes a metric. */
    public Optional<CoordinateChart> chart() {
        return definition instanceof CoordinateChart c ? Optional.of(c) : Optional.empty();
    }

    /** The line element as it stands in the text, {@code dr^2 + r^2 dtheta^2}; empty for charts, matrices and maps. */
    public Optional<String> lineElementText() {
        return memberTexts.stream().findFirst();
    }

    /** The members of the chain {@code ds^2 = A = B …} with the defaults of whole parameters; none for charts. */
    public List<Equality> equalities() {
        return equalities(Arguments.of(definition));
    }

    /**
     * The members of the chain {@code ds^2 = A = B …}, in the symbols of the coordinates. They are to be proved equal; the
     * first is the metric.
     */
    public List<Equality> equalities(Arguments given) {
        if (!(definition instanceof ScriptMetric metric) || memberTexts.isEmpty()) {
            return List.of();
        }
        List<LineElement> members = metric.members(given);
        return java.util.stream.IntStream.range(0, members.size())
                .mapToObj(i -> new Equality(memberTexts.get(i), members.get(i)))
                .toList();
    }

    /**
     * The refusal of a member of the chain of equalities, at its place in the text.
     *
     * @param member its index in {@link #equalities()}
     * @param message what is wrong with it, whole sentences
     */
    public ScriptException refusal(int member, String message) {
        SourceText source = definition.sheet().source();
        Span span = definition.sheet().members().get(member).form().span();
        return new ScriptException(source, List.of(source.problem(span, message, "")));
    }
}
