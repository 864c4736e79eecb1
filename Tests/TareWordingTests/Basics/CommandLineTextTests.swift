import TareWording
import Testing

@Suite("A command for the reader's shell")
struct CommandLineTextTests {
  @Test(
    "quotes every argument that a shell would read otherwise",
    arguments: [
      ("cpython-3.13.0", "cpython-3.13.0"), ("slots*", "'slots*'"), ("it's", "'it'\\''s'"),
      ("", "''"), ("a b", "'a b'"), ("$(rm)", "'$(rm)'"), ("данные.json", "'данные.json'"),
    ])
  func quoting(argument: String, text: String) {
    #expect(CommandLineText(["tare", argument]).text == "tare \(text)")
  }
}
