package org.vielbein.core.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vielbein.api.expr.FunctionSymbol;
import org.vielbein.core.language.ExpressionReader;

/** The names of one text: quantities and unknown functions of one to three arguments. */
record Vocabulary(List<String> names, List<FunctionSymbol> functions) {
    private static final int NAMES = 8;

    /** Names of every kind; {@code coordinates} come first and none would hide the differential of another. */
    static Vocabulary of(Random random, List<String> coordinates) {
        RandomNames source = new RandomNames(random);
        Set<String> taken = new LinkedHashSet<>(coordinates);
        while (taken.size() < coordinates.size() + NAMES) {
            offer(taken, source.next());
        }
        List<String> names = List.copyOf(taken);
        List<FunctionSymbol> functions = new ArrayList<>();
        for (int arity = 1; arity <= 3; arity++) {
            String name = source.next();
            while (name.equals("d") || !offer(taken, name)) {
                name = source.next();
            }
            functions.add(FunctionSymbol.unknown(name, arity));
        }
        return new Vocabulary(names, functions);
    }

    /** Takes a name that is not a differential or derivative of another one and has none among them. */
    private static boolean offer(Set<String> taken, String name) {
        String bare = withoutPrimes(name);
        boolean hides = taken.stream()
                .map(Vocabulary::withoutPrimes)
                .anyMatch(other -> bare.equals("d" + other) || other.equals("d" + bare) || bare.equals(other));
        return !hides && taken.add(name);
    }

    private static String withoutPrimes(String name) {
        return name.replaceAll("'+$", "");
    }

    ExpressionReader reader() {
        ExpressionReader reader = ExpressionReader.over(names);
        for (FunctionSymbol f : functions) {
            reader = reader.withFunction(f.name(), f.arity());
        }
        return reader;
    }

    /** Whether more names could be declared beside these, none a differential or derivative of another. */
    boolean isFree(List<String> more) {
        Set<String> taken = new LinkedHashSet<>(names);
        functions.forEach(f -> taken.add(f.name()));
        return names.stream().noneMatch("d"::equals) && more.stream().allMatch(name -> offer(taken, name));
    }

    /** The statements that declare these coordinates, the other names as parameters, and the functions, names written so. */
    String declared(List<String> coordinates, UnaryOperator<String> written) {
        String others = names.stream()
                .filter(n -> !coordinates.contains(n))
                .map(written)
                .collect(Collectors.joining(", "));
        String applied = functions.stream()
                .map(f -> "function " + written.apply(f.name()) + "("
                        + IntStream.rangeClosed(1, f.arity())
                                .mapToObj(i -> "u" + i)
                                .collect(Collectors.joining(", "))
                        + ")\n")
                .collect(Collectors.joining());
        return "coordinates " + coordinates.stream().map(written).collect(Collectors.joining(", ")) + "\nparameter "
                + others + "\n" + applied;
    }
}
