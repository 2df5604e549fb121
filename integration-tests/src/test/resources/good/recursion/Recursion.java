package good.recursion;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Recursion {

  /** A node of a tree. */
  public record Node(
      @Param("Name of the node") String name,
      @Param(value = "Nodes below it", required = false) List<Node> children,
      @Param("Node to go on with") Optional<Node> next,
      @Param(value = "Node that is most alike", required = false) Node twin) {}

  public record Person(@Param("Full name") String name, @Param(value = "Where they work", required = false) Company company) {}

  public record Company(@Param("Name of the company") String name, @Param("Who works there") Map<String, Person> staff) {}

  @Tool("Gives the tree back.")
  public Node echoTree(@Param("Root of the tree") Node root, @Param(value = "Another tree", required = false) Node other) {
    return other == null ? root : other;
  }

  @Tool("Gives people and companies back.")
  public List<Person> echoPeople(@Param("A person") Person person, @Param(value = "A company", required = false) Company company) {
    return company == null ? List.of(person) : List.copyOf(company.staff().values());
  }
}
