package good.bytes;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public class Bytes {

  public record Attachment(
      @Param("Name of the file") String name,
      @Param(value = "What is in it", minItems = 1, maxItems = 4) byte[] content,
      @Param(value = "A small picture of it", required = false) byte[] preview) {}

  @Tool("Shows bytes as they arrived, in hexadecimal digits.")
  public String showBytes(
      @Param(value = "Bytes of any number", examples = "aGVsbG8=") byte[] all,
      @Param(value = "Two to five bytes.", minItems = 2, maxItems = 5, required = false) byte[] some,
      @Param("More bytes, if there are any") Optional<byte[]> more) {
    return hex(all) + " " + hex(some) + " " + more.map(Bytes::hex);
  }

  @Tool("Shows bytes in collections as they arrived, in hexadecimal digits.")
  public String showMany(
      @Param("Pieces, in order") List<byte[]> list,
      @Param("Pieces in an array") byte[][] array,
      @Param("Pieces by name") Map<String, byte[]> map,
      @Param("Different pieces") Set<byte[]> set,
      @Param("Pieces that come") Stream<byte[]> stream) {
    return "" + hex(list) + hex(Arrays.asList(array)) + hex(map.values()) + hex(set) + hex(stream.toList());
  }

  @Tool("Gives an attachment back.")
  public Attachment copyAttachment(@Param("What to give back") Attachment attachment) {
    return attachment;
  }

  @Tool("Gives pieces back by their names.")
  public Map<String, List<byte[]>> copyPieces(@Param("Pieces by name") Map<String, List<byte[]>> pieces) {
    return pieces;
  }

  @Tool("Gives bytes back.")
  public byte[] copyBytes(@Param("What to give back") byte[] bytes) {
    return bytes;
  }

  @Tool("Gives numbers back, which are no bytes.")
  public Byte[] copyNumbers(@Param("Small numbers") Byte[] numbers) {
    return numbers;
  }

  private static List<String> hex(Collection<byte[]> pieces) {
    List<String> all = new ArrayList<>();
    pieces.forEach(piece -> all.add(hex(piece)));
    return all;
  }

  private static String hex(byte[] bytes) {
    return bytes == null ? "none" : HexFormat.of().formatHex(bytes);
  }
}
