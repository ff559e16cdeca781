package org.vielbein.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vielbein.core.geometry.Causal;
import org.vielbein.core.geometry.Coframe;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.MeasuredVector;
import org.vielbein.core.geometry.Measurement;

/** A measurement as a JSON document. */
record MeasurementDocument(Geometry space, Measurement measurement) {

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("geometry", space.name());
        document.put("coordinates", space.coordinates());
        document.put("point", measurement.point());
        document.put("metric", measurement.metric());
        document.put("inverse", measurement.inverse());
        document.put("determinant", measurement.determinant());
        document.put("signature", measurement.signature());
        document.put("volumeElement", measurement.volumeElement());
        document.put("frame", measurement.frame().map(MeasurementDocument::frame));
        document.put("vectors", measurement.vectors().stream().map(MeasurementDocument::vector));
        document.put("inner", measurement.inner());
        document.put("angles", measurement.angles());
        measurement.rapidities().ifPresent(rapidities -> document.put("rapidities", rapidities));
        document.put("areas", measurement.areas());
        document.put("volume", measurement.volume());
        if (!measurement.errors().isEmpty()) {
            document.put("errors", measurement.errors());
        }
        document.put("notes", notes());
        return document;
    }

    private List<String> notes() {
        return measurement.notes();
    }

    private static Map<String, Object> frame(Coframe frame) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", frame.kind().text());
        document.put("coframe", frame.coframe());
        document.put("frame", frame.frame());
        document.put("signs", frame.signs());
        document.put("embedding", frame.embedding());
        return document;
    }

    private static Map<String, Object> vector(MeasuredVector vector) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("components", vector.components());
        document.put("squaredNorm", vector.squaredNorm());
        document.put("norm", vector.norm());
        document.put("causal", vector.causal().map(Causal::text));
        document.put("inFrame", vector.inFrame());
        return document;
    }
}
