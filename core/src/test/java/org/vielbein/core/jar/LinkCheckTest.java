package org.vielbein.core.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielbein.api.metric.Metric;

/**
 * What the classes of a jar need of the host is looked up before they are loaded. A name of the api is spelt otherwise in the
 * class file, letter for letter, as if the class had been compiled against another api.
 */
class LinkCheckTest {
    private static final HostApi API = HostApi.of(Metric.class.getClassLoader());
    private static final String PREFIX = "test.jar was built against api 0.3.0 and this is 0.1.0: ";
    private static final String ADVICE = ": use a newer Vielbein or an older version of the plugin.";

    @TempDir
    Path folder;

    private static UnaryOperator<byte[]> spelt(String name, String other) {
        return bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(name, other)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<String> problems(String source, UnaryOperator<byte[]> change) throws IOException {
        return JarFixture.plugin(folder)
                .with("Plugin-Api-Version", "0.3.0")
                .source("a.B", "package a; import org.vielbein.api.expr.*; " + source)
                .patched("a/B.class", change)
                .index("a.B")
                .read()
                .linkProblems(API, "0.1.0");
    }

    private static List<String> told(String problem) {
        return List.of(PREFIX + "a.B " + problem + ADVICE);
    }

    @Test
    void aClassThatUsesWhatIsThereHasNoProblem() throws IOException {
        String source =
                "public class B implements ScalarField { public Expr at(java.util.List<Expr> x) { ScalarField f = y -> y.get(0);"
                        + " return Expressions.sin(f.at(x)).plus(Expressions.PI).over(2); } }";
        assertEquals(List.of(), problems(source, bytes -> bytes));
    }

    @Test
    void aStaticMethodThatIsMissingIsNamedWithItsArguments() throws IOException {
        assertEquals(
                told("needs Expressions.sun(Expr), which it does not have"),
                problems("public class B { Expr e(Expr x) { return Expressions.sin(x); } }", spelt("\3sin", "\3sun")));
    }

    @Test
    void aFieldThatIsMissingIsNamed() throws IOException {
        assertEquals(
                told("needs Expressions.PO, which it does not have"),
                problems("public class B { Expr e() { return Expressions.PI; } }", spelt("\2PI", "\2PO")));
    }

    @Test
    void aMethodOfAnotherResultIsSaidToDifferByIt() throws IOException {
        assertEquals(
                told("needs Expr.depth() with the result long, which it does not have"),
                problems("public class B { int e(Expr x) { return x.depth(); } }", spelt("()I", "()J")));
    }

    @Test
    void aLambdaOfAnInterfaceThatAsksForAnotherMethodIsFound() throws IOException {
        List<String> found = problems("public class B { ScalarField f = x -> x.get(0); }", spelt("\2at", "\2ut"));
        assertEquals(
                List.of(
                        PREFIX + "a.B makes a lambda of ScalarField.ut, which it does not have" + ADVICE,
                        PREFIX + "a.B makes a lambda of ScalarField, which also asks for ScalarField.at(List) in it"
                                + ADVICE),
                found);
    }

    @Test
    void anAbstractMethodThatIsNotImplementedIsFoundBeforeItIsCalled() throws IOException {
        assertEquals(
                told("does not implement ScalarField.at(List), which it asks for"),
                problems(
                        "public class B implements ScalarField { public Expr at(java.util.List<Expr> x) { return x.get(0); } }",
                        spelt("\2at", "\2ut")));
    }

    @Test
    void aTypeThatMayNotBeExtendedIsTold() throws IOException {
        String symbol = "org/vielbein/api/expr/FunctionSymbol";
        String parent = "X".repeat(symbol.length() - "a/".length());
        List<String> found = problems(
                "public class B extends " + parent + " {} class " + parent + " {}", spelt("a/" + parent, symbol));
        assertEquals(PREFIX + "a.B extends FunctionSymbol, which is final in it" + ADVICE, found.get(found.size() - 1));
    }

    @Test
    void aJarThatDoesNotSayItsApiIsToldSo() throws IOException {
        List<String> found = JarFixture.plugin(folder)
                .source(
                        "a.B",
                        "package a; import org.vielbein.api.expr.*; public class B { Expr e() { return Expressions.PI; } }")
                .patched("a/B.class", spelt("\2PI", "\2PO"))
                .index("a.B")
                .read()
                .linkProblems(API, "0.1.0");
        assertEquals(
                List.of(
                        "test.jar does not say which api it was built against and this is 0.1.0: a.B needs Expressions.PO, which"
                                + " it does not have: use a version of the plugin that was built against this api."),
                found);
    }
}
