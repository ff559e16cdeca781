package org.vielbein.core.curvature;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vielbein.core.formula.Assumptions;
import org.vielbein.core.formula.ZeroTest;
import org.vielbein.core.graph.Graph;
import org.vielbein.core.graph.Node;
import org.vielbein.core.language.ExpressionReader;

/** The three answers of the zero test against the truth that mpmath confirmed, on the declared domains. */
class ZeroTableTest {
    private static final Pattern RANGE = Pattern.compile("(\\w+)(?: in ([(\\[])([^,]+), ([^)\\]]+)[)\\]])?(?:, |$)");

    private record Question(String text, String assumptions, boolean zero, ZeroTest.Answer answer) {
        @Override
        public String toString() {
            return text + " [" + assumptions + "] is " + (zero ? "zero" : "not zero") + ": " + answer;
        }
    }

    private static Question asked(CurvatureReference.Row row) {
        List<String> names = new ArrayList<>();
        Matcher m = RANGE.matcher(row.cell(1));
        while (m.find()) {
            names.add(m.group(1));
        }
        ExpressionReader reader = ExpressionReader.over(names);
        for (String f : row.cell(2).isEmpty() ? new String[0] : row.cell(2).split("; ")) {
            reader = reader.withFunction(f.substring(0, f.indexOf('(')), f.split(",").length);
        }
        Graph graph = new Graph();
        Node node = graph.of(reader.read(row.cell(0)));
        ZeroTest.Answer answer = ZeroTest.of(node, assumptions(graph, reader, row.cell(1)));
        return new Question(row.cell(0), row.cell(1), row.cell(3).equals("zero"), answer);
    }

    private static Assumptions assumptions(Graph graph, ExpressionReader reader, String text) {
        Assumptions all = Assumptions.none();
        Matcher m = RANGE.matcher(text);
        while (m.find()) {
            if (m.group(2) != null) {
                all = all.with(
                        graph.symbol(m.group(1)),
                        new Assumptions.Range(end(graph, reader, m.group(3)), end(graph, reader, m.group(4))));
            }
        }
        return all;
    }

    private static java.util.Optional<Node> end(Graph graph, ExpressionReader reader, String text) {
        return text.strip().endsWith("inf")
                ? java.util.Optional.empty()
                : java.util.Optional.of(graph.of(reader.read(text)));
    }

    @Test
    void noAnswerIsWrongAndFewAreUnknown() {
        List<Question> all =
                CurvatureReference.rows("zero.csv").map(ZeroTableTest::asked).toList();
        List<Question> wrong = all.stream()
                .filter(q -> q.answer() == (q.zero() ? ZeroTest.Answer.DISPROVED : ZeroTest.Answer.PROVED))
                .toList();
        assertTrue(wrong.isEmpty(), () -> lines(wrong));
        List<Question> unknown =
                all.stream().filter(q -> q.answer() == ZeroTest.Answer.UNKNOWN).toList();
        assertTrue(unknown.size() < 80, () -> lines(unknown));
    }

    private static String lines(List<Question> questions) {
        return questions.stream().map(q -> "\n" + q).collect(Collectors.joining());
    }
}
