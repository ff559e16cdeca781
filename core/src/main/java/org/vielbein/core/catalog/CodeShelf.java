package org.vielbein.core.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The metrics and charts that code offers: those there from the start, and those loaded when one of their names is needed. */
final class CodeShelf {
    record Item(DeferredOffer offer, Provenance provenance) {}

    private final Contents offered;
    private final List<Item> items;
    private final Map<Item, DeferredOffer.Loaded> loaded = new LinkedHashMap<>();

    CodeShelf(Contents offered, List<Item> items) {
        this.offered = offered;
        this.items = List.copyOf(items);
    }

    /** What may have this name, bare or qualified, and whatever was loaded before. */
    synchronized Contents named(String name) {
        int colon = name.indexOf(':');
        String bare = name.substring(colon + 1);
        items.stream()
                .filter(item -> item.offer().names().contains(bare))
                .filter(item -> colon < 0 || item.provenance().plugin().equals(name.substring(0, colon)))
                .forEach(this::load);
        return loaded();
    }

    /** Everything; loads what was not needed before. */
    synchronized Contents all() {
        items.forEach(this::load);
        return loaded();
    }

    /** What was needed up to now, in the order it was offered. */
    synchronized Contents loaded() {
        if (loaded.isEmpty()) {
            return offered;
        }
        Contents contents = offered.with(Map.of());
        for (Item item : items) {
            DeferredOffer.Loaded made = loaded.get(item);
            if (made != null) {
                made.metrics().forEach(metric -> contents.add(metric, item.provenance()));
                made.charts().forEach(chart -> contents.add(chart, item.provenance()));
                made.problems().forEach(contents::problem);
            }
        }
        return contents;
    }

    private void load(Item item) {
        if (!loaded.containsKey(item)) {
            loaded.put(item, item.offer().load());
        }
    }
}
