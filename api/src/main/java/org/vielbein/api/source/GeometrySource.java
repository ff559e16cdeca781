package org.vielbein.api.source;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * A changing set of metrics, charts and scripts.
 *
 * <p>The host asks before each use, so an answer must be quick and must be the same {@link Offer} object while nothing has
 * changed: the host compares by identity and then keeps what it parsed. A source starts no threads and holds nothing that must
 * be closed; it may be asked on any thread, by one at a time. One script, metric or chart that cannot be had is a problem of
 * the offer, not an exception, so that the others stay.
 */
public interface GeometrySource extends ExtensionPoint {

    /** The name the host gives to what comes from here, such as {@code scripts}. */
    String name();

    /**
     * What there is now.
     *
     * @param scriptFolders the folders for scripts, in the order of precedence; some may not exist
     */
    Offer offer(List<Path> scriptFolders);
}
