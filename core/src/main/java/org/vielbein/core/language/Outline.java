package org.vielbein.core.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a text by kind, their expressions still tokens; filled by {@link OutlineReader}. */
final class Outline {
    /** {@code (a, b]} with the ends as tokens. */
    record Bounds(Span span, boolean lowerOpen, List<Token> lower, List<Token> upper, boolean upperOpen) {}

    /** A coordinate, or a row of them {@code x[from..to]}. */
    record CoordinateItem(
            String name,
            Span span,
            @Nullable List<Token> from,
            @Nullable List<Token> to,
            @Nullable Bounds bounds,
            boolean periodic) {}

    record ParameterItem(
            String name,
            Span span,
            @Nullable List<Token> byDefault,
            @Nullable Bounds bounds,
            boolean integer) {}

    record FunctionItem(
            String name,
            Span span,
            List<String> arguments,
            @Nullable List<Token> byDefault) {}

    record DefinitionItem(Definitions.Form form, String name, Span span, List<Token> body) {}

    /** {@code ds^2 = A = B}, or {@code ds^4 = …} with its degree. */
    record LineItem(String label, Span span, int degree, List<List<Token>> members) {}

    record MatrixItem(String name, Span span, List<Token> body) {}

    record FactItem(String name, Span span, List<Token> value) {}

    /** Where the text names itself or its target; its first character where it does neither. */
    Span nameSpan() {
        return chartSpan != null ? chartSpan : mapSpan != null ? mapSpan : new Span(0, 1);
    }

    @Nullable
    String name;

    @Nullable
    String title;

    @Nullable
    Span nameSpan;

    @Nullable
    String chartTarget;

    @Nullable
    Span chartSpan;

    @Nullable
    List<Token> mapTarget;

    @Nullable
    Span mapSpan;

    @Nullable
    List<Token> signature;

    @Nullable
    Span signatureSpan;

    boolean coordinatesDeclared;
    /** Whether some of them could not be read, so that their number says nothing. */
    boolean coordinatesUnread;

    final List<CoordinateItem> coordinates = new ArrayList<>();
    final List<ParameterItem> parameters = new ArrayList<>();
    final List<FunctionItem> functions = new ArrayList<>();
    final List<DefinitionItem> definitions = new ArrayList<>();
    final List<DefinitionItem> inverses = new ArrayList<>();
    final List<LineItem> lines = new ArrayList<>();
    final List<MatrixItem> matrices = new ArrayList<>();
    final List<List<Token>> conditions = new ArrayList<>();
    final List<FactItem> facts = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
}
