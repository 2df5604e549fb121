package dev.pokayoke.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pokayoke.processor.listing.Spot;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Where;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Writes where a finding is: the file and line when there is one, and always the names. */
final class SarifPlaces {

  private final JsonGenerator out;
  private final Map<String, Path> files = new HashMap<>();

  SarifPlaces(JsonGenerator out, List<Source> sources) {
    this.out = out;
    for (Source source : sources) {
      if (source.file() != null) {
        files.put(source.name(), source.file());
      }
    }
  }

  void write(Site site) throws IOException {
    Where where = site.where();
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    @Nullable Path file = files.get(where.source());
    if (file != null) {
      writeFile(file, where);
    }
    out.writeArrayFieldStart("logicalLocations");
    out.writeStartObject();
    boolean hasNames = !where.names().isEmpty();
    out.writeStringField(
        "fullyQualifiedName", where.source() + (hasNames ? "#" + where.names() : ""));
    out.writeStringField("kind", kind(where));
    if (site instanceof Spot spot && where.line() > 0) {
      out.writeObjectFieldStart("properties");
      out.writeStringField("jsonPointer", spot.at().pointer());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
  }

  private void writeFile(Path file, Where where) throws IOException {
    out.writeObjectFieldStart("physicalLocation");
    out.writeObjectFieldStart("artifactLocation");
    out.writeStringField("uri", uri(file));
    out.writeEndObject();
    if (where.line() > 0) {
      out.writeObjectFieldStart("region");
      out.writeNumberField("startLine", where.line());
      out.writeNumberField("startColumn", where.column());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static String kind(Where where) {
    if (where.tool().isEmpty()) {
      return "type";
    }
    return where.property().isEmpty() ? "function" : "parameter";
  }

  /** Relative to where the program runs, as code scanning wants it, for what lies there. */
  private static String uri(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(here)) {
      return absolute.toUri().toString();
    }
    String path = StreamSupport.stream(here.relativize(absolute).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
    try {
      // The slash keeps a colon in the first name from being taken for the end of a scheme.
      return new URI(null, null, "/" + path, null).getRawPath().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
