import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Many {

  /** Stores an address. */
  @Tool
  // expect: [TooManyParams] tool 'store_address' takes 9 parameters
  int storeAddress(
      @Param("Street of the receiver") String street,
      @Param("City of the receiver") String city,
      @Param("Country of the receiver") String country,
      @Param("Phone of the receiver") String phone,
      @Param("Email of the receiver") String email,
      @Param("Company of the receiver") String company,
      @Param("Floor of the receiver") String floor,
      @Param("Door of the receiver") String door,
      @Param("Note of the receiver") String note) {
    return 0;
  }

  /** Stores all of it. */
  @Tool
  // expect: [TooManyParams] tool 'store_all' takes 21 parameters
  int storeAll(
      @Param("Part 1") int part1,
      @Param("Part 2") int part2,
      @Param("Part 3") int part3,
      @Param("Part 4") int part4,
      @Param("Part 5") int part5,
      @Param("Part 6") int part6,
      @Param("Part 7") int part7,
      @Param("Part 8") int part8,
      @Param("Part 9") int part9,
      @Param("Part 10") int part10,
      @Param("Part 11") int part11,
      @Param("Part 12") int part12,
      @Param("Part 13") int part13,
      @Param("Part 14") int part14,
      @Param("Part 15") int part15,
      @Param("Part 16") int part16,
      @Param("Part 17") int part17,
      @Param("Part 18") int part18,
      @Param("Part 19") int part19,
      @Param("Part 20") int part20,
      @Param("Part 21") int part21) {
    return 0;
  }

  /** Stores a part of it. */
  @Tool
  int storePart(
      @Param("Street of the receiver") String street,
      @Param("City of the receiver") String city,
      @Param("Country of the receiver") String country,
      @Param("Phone of the receiver") String phone,
      @Param("Email of the receiver") String email,
      @Param("Company of the receiver") String company,
      @Param("Floor of the receiver") String floor,
      @Param("Door of the receiver") String door) {
    return 0;
  }
}
