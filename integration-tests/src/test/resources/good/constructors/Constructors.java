package good.constructors;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.beans.ConstructorProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public class Constructors {

  /** A room of a hotel. */
  public static final class Room {

    private final String number;
    private final int beds;
    private final Optional<String> view;

    /**
     * Makes a room.
     *
     * @param number as on the door
     * @param beds how many can sleep there
     * @param view what the window shows, if there is one
     */
    public Room(@Param(pattern = "\\d{3}") String number, @Param(minimum = 1, maximum = 6) int beds, Optional<String> view) {
      if (number.equals("113")) {
        throw new IllegalArgumentException("there is no room 113");
      }
      this.number = number;
      this.beds = beds;
      this.view = view;
    }

    public String getNumber() {
      return number;
    }

    public int getBeds() {
      return beds;
    }

    public Optional<String> getView() {
      return view;
    }
  }

  @Description("Who stays")
  static class Guest {

    @Param("Full name")
    private final String name;

    @Param(value = "Where mail goes", required = false)
    private final String eMail;

    @Param(value = "Whether it is the first stay", defaultValue = "false")
    private final boolean isNew;

    Guest(String name, String eMail, boolean isNew) {
      this.name = name;
      this.eMail = eMail;
      this.isNew = isNew;
    }

    String name() {
      return name;
    }

    String getEMail() {
      return eMail;
    }

    boolean isNew() {
      return isNew;
    }
  }

  /** Days from one to another. */
  public static class Stay {

    @Param("First night")
    public final int from;

    @Param("Last night")
    public final int to;

    private Stay(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @ConstructorProperties({"from", "nights"})
    public Stay(int first, @Param(value = "How many nights", minimum = 1) long nights) {
      this(first, Math.toIntExact(first + nights - 1));
    }

    public long getNights() {
      return to - from + 1;
    }
  }

  /** A pair of equals. */
  public static class Pair<T> {

    private final T left;
    private final List<T> others;
    private String note = "none";

    public Pair(@Param("The first") T left, @Param("All the others") List<T> others) {
      this.left = Objects.requireNonNull(left);
      this.others = others;
    }

    public T left() {
      return left;
    }

    public List<T> others() {
      return others;
    }

    public String getNote() {
      return note;
    }

    public void setNote(@Param(value = "Why they are together; none if left out", required = false) String note) {
      this.note = note;
    }
  }

  /** A folder in a tree of folders. */
  public static class Folder {

    private final String title;
    private final List<Folder> folders;

    public Folder(@Param("What it is called") String title, @Param(value = "What is in it", defaultValue = "[]") List<Folder> folders) {
      this.title = title;
      this.folders = folders;
    }

    public String getTitle() {
      return title;
    }

    public List<Folder> getFolders() {
      return folders;
    }
  }

  @Tool("Books a room.")
  public Room bookRoom(@Param("Room to book") Room room, @Param("Who") Guest guest, @Param("When") Stay stay) {
    return room;
  }

  @Tool("Looks up who stays in a room.")
  Guest getGuest(@Param("Number of the room") String room) {
    return new Guest("Ann", null, true);
  }

  @Tool("Moves a stay by a week.")
  public Stay moveStay(@Param("The stay") Stay stay) {
    return new Stay(stay.from + 7, stay.getNights());
  }

  @Tool("Exchanges the first room of some for another one.")
  public Pair<Room> exchange(@Param("The rooms") Pair<Room> rooms) {
    return rooms;
  }

  @Tool("Puts a folder into another.")
  public Folder fold(@Param("The folder") Folder folder) {
    return new Folder("outer", List.of(folder));
  }
}
