package dev.pokayoke.it.size;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a class file counts in 16 bits (Java Virtual Machine Specification, chapter 4).
 *
 * @param constants in the constant pool
 * @param codeBytes of each method, by its name
 */
record ClassFile(int constants, Map<String, Integer> codeBytes) {

  private static final int MAGIC_AND_VERSION = 8;

  static ClassFile read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(MAGIC_AND_VERSION);
      int constants = in.readUnsignedShort();
      Map<Integer, String> texts = texts(in, constants);
      in.skipNBytes(6); // access flags, this class, super class
      in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
      members(in, texts); // fields
      return new ClassFile(constants, members(in, texts));
    }
  }

  private static Map<Integer, String> texts(DataInputStream in, int constants) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // long and double take two places
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
    return texts;
  }

  private static Map<String, Integer> members(DataInputStream in, Map<Integer, String> texts)
      throws IOException {
    Map<String, Integer> codeBytes = new HashMap<>();
    int members = in.readUnsignedShort();
    for (int i = 0; i < members; i++) {
      in.skipNBytes(2); // access flags
      String name = texts.get(in.readUnsignedShort());
      in.skipNBytes(2); // descriptor
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        String attribute = texts.get(in.readUnsignedShort());
        long length = Integer.toUnsignedLong(in.readInt());
        if (attribute.equals("Code")) {
          in.skipNBytes(4); // stack and variables
          codeBytes.put(name, in.readInt());
          in.skipNBytes(length - 8);
        } else {
          in.skipNBytes(length);
        }
      }
    }
    return codeBytes;
  }
}
