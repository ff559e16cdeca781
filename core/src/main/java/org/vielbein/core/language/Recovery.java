package org.vielbein.core.language;

import java.util.function.Supplier;

/**
 * Reading on behind what cannot be read. A term that is refused is told and skipped up to the next sign, comma or bracket of the
 * sum it stands in; what is refused at that very place follows from it and is not told.
 */
final class Recovery {
    private final TokenCursor cursor;
    private final Problems problems;
    private int resumed = -1;

    Recovery(TokenCursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
    }

    /** Tells what is refused, while reading goes on as if it had been read. */
    void tell(Refusal refusal) {
        boolean follows = cursor.place() == resumed || cursor.standsBehindUnread();
        problems.add(follows ? Refusal.consequence(refusal.span()) : refusal);
    }

    private void tellUnexpected(Refusal refusal) {
        tell(cursor.standsBeforeUnread() ? Refusal.consequence(refusal.span()) : refusal);
    }

    /** The term, or a mark that it could not be read. */
    Syntax term(Supplier<Syntax> term, boolean insideBars) {
        int start = cursor.place();
        try {
            return term.get();
        } catch (Refusal refusal) {
            tellUnexpected(refusal);
            cursor.skipTerm(start, insideBars);
            resumed = cursor.place();
            return new Syntax.Unread(cursor.spanFrom(start));
        }
    }

    /** Reads what stands behind something unread, where only the mistakes inside are told. */
    void following(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            throw Refusal.consequence(refusal.span());
        }
    }

    /** Tells what stands behind a term where the text should end, and goes on to the next sign behind it. */
    void skipBeforeSign(Syntax term) {
        try {
            cursor.expectEnd();
        } catch (Refusal refusal) {
            tellUnexpected(SyntaxNames.isRead(term) ? refusal : Refusal.consequence(refusal.span()));
            cursor.skipToSign();
            resumed = cursor.place();
        }
    }
}
