package frozen;

import static org.vielbein.api.expr.Expressions.*;

import java.nio.file.Path;
import java.util.*;
import org.pf4j.Extension;
import org.vielbein.api.chart.*;
import org.vielbein.api.expr.*;
import org.vielbein.api.metric.*;
import org.vielbein.api.source.*;

/** A changing set of scripts, and a metric made on the way. */
@Extension
public final class Tides implements GeometrySource {
    private final Offer offer =
            Offer.ofScripts(List.of(ScriptText.of("ebb", "ebb", "ds^2 = 9 dx^2 + dy^2")));
    @Override public String name() { return "tides"; }
    @Override public Offer offer(List<Path> scriptFolders) { return offer; }
}
