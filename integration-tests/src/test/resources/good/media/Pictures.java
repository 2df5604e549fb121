package good.media;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;
import dev.pokayoke.tool.ToolResult;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

public class Pictures {

  @Tool("Draws a chart of so many bytes.")
  public Media getChart(@Param("Bytes of the chart; a negative number for no chart") int size) {
    return size < 0 ? null : Media.png(new byte[size]);
  }

  @Tool("Draws the charts of a week.")
  public List<Media> listCharts(@Param("How many") int count) {
    return count < 0 ? null : java.util.Collections.nCopies(count, Media.jpeg(new byte[1]));
  }

  @Tool("Lists the documents of an order.")
  public Set<Media> listDocuments() {
    return new LinkedHashSet<>(List.of(Media.pdf(new byte[2]), Media.of("Text/CSV", new byte[3])));
  }

  @Tool("Lists what there is to see.")
  public Iterable<Media> listAll() {
    return List.of(Media.of("audio/wav", new byte[1_234_567]));
  }

  @Tool("Finds the picture of an article.")
  public Optional<Media> findPicture(@Param("Number of the article") String article) {
    return article.isEmpty() ? Optional.empty() : Optional.of(Media.png(new byte[4]));
  }

  @Tool("Draws a chart that takes its time.")
  public CompletionStage<Media> getSlowChart() {
    return CompletableFuture.completedStage(Media.png(new byte[5]));
  }

  @Tool("Finds a picture that takes its time.")
  public Future<Optional<Media>> findSlowPicture() {
    return CompletableFuture.completedFuture(Optional.of(Media.png(new byte[6])));
  }

  @Tool("Lists pictures that take their time.")
  public static CompletableFuture<List<Media>> listSlowPictures() {
    return CompletableFuture.completedFuture(List.of(Media.png(new byte[7])));
  }

  @Tool("Looks at an article from two sides.")
  public ToolResult getViews() {
    return ToolResult.text("Front and back:").with(Media.png(new byte[8]), Media.png(new byte[9]));
  }
}
