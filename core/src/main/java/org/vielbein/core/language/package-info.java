/**
 * The geometry language: text in, formulas, line elements and charts out.
 *
 * <p>Data flows one way: characters → tokens ({@code Lexer}, and for LaTeX {@code Latex}, which turns commands, groups and
 * subscripts into the tokens of plain text) → statements ({@code StatementSplitter}) → an outline of what is declared ({@code
 * OutlineReader}) → words resolved against the declared names ({@code WordReader}: d-words, inferred coordinates, assumed
 * functions; in LaTeX letters side by side, {@code LetterRuns}) → a syntax tree with spans ({@code ExpressionParser}) →
 * expressions, one-forms and line elements of the api ({@code Elaborator}). {@link org.vielbein.core.language.Script} reads whole texts,
 * {@link org.vielbein.core.language.ExpressionReader} single expressions, {@link org.vielbein.core.language.PointReader} and
 * {@link org.vielbein.core.language.VectorReader} the arguments of commands, and
 * {@link org.vielbein.core.language.GeometryReference} names of geometries with arguments and charts.
 *
 * <p>The rule above all rules: no plausible wrong metric without an error. Where two readings are usual, both are shown and
 * neither is taken. All errors of a text are reported together, as one {@link org.vielbein.core.language.ScriptException}: a term
 * that cannot be read is told and skipped ({@code Recovery}), steps that do not need each other are tried side by side ({@code
 * Together}), and what only follows from an error told before is not told.
 *
 * <p>To add a rule, find the stage it belongs to; each stage only sees the one before.
 */
@NullMarked
package org.vielbein.core.language;

import org.jspecify.annotations.NullMarked;
