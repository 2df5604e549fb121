package good.beans;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class Beans {

  /** Something that is filed. */
  public abstract static class Filed<K> {

    /** Number in the archive. */
    private K number;

    public K getNumber() {
      return number;
    }

    public void setNumber(K number) {
      this.number = number;
    }
  }

  /** A letter. */
  public static class Letter extends Filed<Integer> {

    @Param(value = "Who wrote it", minLength = 2)
    private String sender;

    @Param("When it came")
    private LocalDate received;

    @Param(value = "Pages; one if left out", required = false, minimum = 1)
    private int pages = 1;

    @Param(value = "Whether it must be kept", defaultValue = "true")
    private boolean kept;

    @Param("Words on it, if there are any")
    private Optional<String> stamp = Optional.of("none");

    @Param(value = "Scan of it", required = false)
    private URI scanURL;

    @Param(value = "Colour of the paper; white if left out", required = false)
    private Paper paper = Paper.WHITE;

    public String getSender() {
      return sender;
    }

    public void setSender(String sender) {
      if (sender.equals("nobody")) {
        throw new IllegalArgumentException("somebody must have written it");
      }
      this.sender = sender;
    }

    public LocalDate getReceived() {
      return received;
    }

    public Letter setReceived(LocalDate received) {
      this.received = received;
      return this;
    }

    public int getPages() {
      return pages;
    }

    public void setPages(int pages) {
      this.pages = pages;
    }

    public boolean isKept() {
      return kept;
    }

    public void setKept(boolean kept) {
      this.kept = kept;
    }

    public Optional<String> getStamp() {
      return stamp;
    }

    public void setStamp(Optional<String> stamp) {
      this.stamp = stamp;
    }

    public URI getScanURL() {
      return scanURL;
    }

    public void setScanURL(URI scan) {
      this.scanURL = scan;
    }

    public Paper getPaper() {
      return paper;
    }

    public void setPaper(Paper paper) {
      this.paper = paper;
    }

    static int count;

    public static void setCount(int count) {
      Letter.count = count;
    }
  }

  public enum Paper {
    WHITE,
    YELLOW
  }

  /** A box of letters. */
  public static class Box<T> {

    @Param("Where it stands")
    public String shelf;

    @Param(value = "What is in it", maxItems = 2)
    public List<T> content;

    @Param(value = "Its lid; none if left out", required = false)
    public Box<T> lid;

    @Param(value = "Height in cm; 10 if left out", required = false)
    public short height = 10;

    public final String seal = "unbroken";
  }

  /** What can be seen of an archive. */
  public interface Archive {

    String getName();

    int getSize();

    boolean isOpen();

    default String getTitle() {
      return getName() + " of " + getSize();
    }

    void close();

    String describe(String language);
  }

  @Tool("Files a letter.")
  public Letter file(@Param("The letter") Letter letter) {
    return letter;
  }

  @Tool("Puts letters into a box.")
  public Box<Letter> pack(@Param("The box") Box<Letter> box) {
    return box;
  }

  @Tool("Finds the archive that a letter belongs to.")
  public Archive findArchive(@Param("Number of the letter") int number) {
    return new Archive() {
      @Override
      public String getName() {
        return "A" + number;
      }

      @Override
      public int getSize() {
        return 3;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}

      @Override
      public String describe(String language) {
        return language;
      }
    };
  }
}
