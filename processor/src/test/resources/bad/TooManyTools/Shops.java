import dev.pokayoke.Tool;

// expect: [TooManyTools] 'Shops' offers 21 tools together
class Shops {

  @Tool("Returns the stock of shop 1") int getStock1() { return 1; }
  @Tool("Returns the stock of shop 2") int getStock2() { return 2; }
  @Tool("Returns the stock of shop 3") int getStock3() { return 3; }
  @Tool("Returns the stock of shop 4") int getStock4() { return 4; }
  @Tool("Returns the stock of shop 5") int getStock5() { return 5; }
  @Tool("Returns the stock of shop 6") int getStock6() { return 6; }
  @Tool("Returns the stock of shop 7") int getStock7() { return 7; }
  @Tool("Returns the stock of shop 8") int getStock8() { return 8; }
  @Tool("Returns the stock of shop 9") int getStock9() { return 9; }
  @Tool("Returns the stock of shop 10") int getStock10() { return 10; }
  @Tool("Returns the stock of shop 11") int getStock11() { return 11; }
  @Tool("Returns the stock of shop 12") int getStock12() { return 12; }
  @Tool("Returns the stock of shop 13") int getStock13() { return 13; }
  @Tool("Returns the stock of shop 14") int getStock14() { return 14; }
  @Tool("Returns the stock of shop 15") int getStock15() { return 15; }
  @Tool("Returns the stock of shop 16") int getStock16() { return 16; }
  @Tool("Returns the stock of shop 17") int getStock17() { return 17; }
  @Tool("Returns the stock of shop 18") int getStock18() { return 18; }
  @Tool("Returns the stock of shop 19") int getStock19() { return 19; }
  @Tool("Returns the stock of shop 20") int getStock20() { return 20; }
  @Tool("Returns the stock of shop 21") int getStock21() { return 21; }
}
