import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

class Binaries {

  /** Prints a letter on paper and returns its number. */
  @Tool
  String getPrint(
      // expect: [UnsupportedType] type 'BufferedImage' of parameter 'stamp' is a picture in memory, in no format that anybody could send
      @Param("Picture of the stamp") BufferedImage stamp,
      // expect: [UnsupportedType] type 'InputStream' of parameter 'text' is read from somewhere else
      @Param("Text of the letter") InputStream text,
      // expect: [UnsupportedType] type 'ByteBuffer' of parameter 'seal' is a place among bytes, of which it does not say how many count
      @Param("Bytes of the seal") ByteBuffer seal) {
    return "";
  }

  /** Draws the sales of the last days. */
  @Tool
  // expect: [UnsupportedType] type 'BufferedImage' of the result of tool 'get_chart' is a picture in memory, in no format that anybody could send
  BufferedImage getChart() {
    return null;
  }

  /** Reads the letter that was printed last. */
  @Tool
  // expect: [UnsupportedType] type 'ByteArrayInputStream' of the result of tool 'get_last_letter' is read from somewhere else
  ByteArrayInputStream getLastLetter() {
    return null;
  }
}
