package org.vielbein.core.integral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielbein.api.chart.Parameter;
import org.vielbein.core.catalog.Catalog;
import org.vielbein.core.geometry.Geometry;
import org.vielbein.core.geometry.ParameterValue;
import org.vielbein.core.language.ExpressionReader;
import org.vielbein.core.language.RegionReader;

/** Volume integrals from text, for the tests of this package. */
final class Regions {
    private Regions() {}

    /** A region of a script, with a map and an integrand where these are not empty. */
    static VolumeIntegral integral(String script, String region, String map, String integrand) {
        Geometry space = Catalog.builder().build().script("test", script, Map.of());
        List<String> parameters = space.parameters().stream()
                .map(ParameterValue::parameter)
                .filter(p -> p instanceof Parameter.Real)
                .map(Parameter::name)
                .toList();
        RegionReader reader = new RegionReader(space.coordinates(), parameters);
        Region ranges = Region.of(reader.region(region).stream()
                .map(r -> new Bounds(r.variable(), r.lower(), r.upper()))
                .toList());
        Region whole = map.isEmpty() ? ranges : ranges.mappedBy(reader.map(map, ranges.variables()));
        VolumeIntegral volume = VolumeIntegral.of(space, whole);
        if (integrand.isEmpty()) {
            return volume;
        }
        Set<String> names = new LinkedHashSet<>(space.coordinates());
        names.addAll(parameters);
        names.addAll(ranges.variables());
        return volume.times(ExpressionReader.over(names).read(integrand));
    }

    static VolumeIntegral integral(String script, String region) {
        return integral(script, region, "", "");
    }
}
