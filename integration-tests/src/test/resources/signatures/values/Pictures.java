package signatures.values;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.Media;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// style: MCP
class Pictures {

  record Slide(@Param("Title below it") String title, @Param("Picture on it") byte[] picture) {}

  // No provider tells a model of contentEncoding, so the text does.
  // tool: store_picture
  // schema: {"type":"object","properties":{
  //   "picture":{"type":"string","contentEncoding":"base64","description":"Picture to store. Written in base64"}},
  //   "required":["picture"],"additionalProperties":false}
  // output: {"type":"string","contentEncoding":"base64"}
  @Tool("Stores a picture and returns a small one.")
  byte[] storePicture(@Param("Picture to store") byte[] picture) {
    return picture;
  }

  // tool: show_slides
  // schema: {"type":"object","properties":{
  //   "slides":{"type":"array","items":{"type":"object","properties":{
  //     "title":{"type":"string","description":"Title below it"},
  //     "picture":{"type":"string","contentEncoding":"base64","description":"Picture on it. Written in base64"}},
  //     "required":["title","picture"],"additionalProperties":false},"description":"Slides to show"},
  //   "music":{"type":["string","null"],"contentEncoding":"base64","description":"Music behind them. Written in base64"}},
  //   "required":["slides"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["string","null"],"contentEncoding":"base64"}}
  @Tool("Shows slides and returns them as files.")
  Map<String, byte[]> showSlides(
      @Param("Slides to show") List<Slide> slides,
      @Param("Music behind them") Optional<byte[]> music) {
    return Map.of();
  }

  // A picture for the model is no JSON.
  // tool: get_picture
  // schema: {"type":"object","properties":{"number":{"type":"integer","description":"Number of it"}},
  //   "required":["number"],"additionalProperties":false}
  // output: none
  @Tool("Returns a picture.")
  Media getPicture(@Param("Number of it") int number) {
    return null;
  }

  // tool: list_pictures
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Returns all pictures.")
  List<Media> listPictures() {
    return List.of();
  }

  // tool: get_metadata
  // schema: {"type":"object","properties":{"number":{"type":"integer","description":"Number of it"}},
  //   "required":["number"],"additionalProperties":false}
  // output: {}
  @Tool("Returns what the camera wrote into a picture.")
  JsonNode getMetadata(@Param("Number of it") int number) {
    return null;
  }
}
