import LibXML
import Testing

@Suite("XML.Schema")
struct SchemaTests {
  private func schema() throws -> XML.Schema {
    try XML.Schema(
      parsing: Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"
            xmlns="urn:t" elementFormDefault="qualified">
          <xs:element name="run"><xs:complexType><xs:sequence>
            <xs:element ref="cell" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="cell"><xs:complexType><xs:simpleContent>
            <xs:extension base="xs:integer">
              <xs:attribute name="id" type="xs:integer" use="required"/>
              <xs:attribute name="sort"><xs:simpleType><xs:restriction base="xs:string">
                <xs:enumeration value="a &amp; b"/><xs:enumeration value="c"/>
              </xs:restriction></xs:simpleType></xs:attribute>
            </xs:extension>
          </xs:simpleContent></xs:complexType></xs:element>
        </xs:schema>
        """.utf8), named: "t.xsd")
  }

  private func run(_ cells: String) -> String { "<run xmlns='urn:t'>\n\(cells)</run>" }

  private func drain(_ text: String, _ schema: XML.Schema) throws -> Int {
    let reader = try XML.Reader(bytes: Array(text.utf8), named: "run.xml", schema: schema)
    var starts = 0
    while try reader.next() { if reader.kind == .start { starts += 1 } }
    return starts
  }

  @Test(
    "valid documents pass, as trees and as streams",
    arguments: [
      "", "<cell id='1'>2</cell>", "<cell id='1' sort='a &amp; b'>2</cell><cell id='2'>3</cell>",
    ])
  func valid(_ cells: String) throws {
    let schema = try schema()
    #expect(try schema.validate(parse(run(cells))) == [])
    #expect(try drain(run(cells), schema) >= 1)
  }

  @Test(
    "faults are found at their line, as trees and as streams",
    arguments: [
      ("<cell id='1'>2</cell>\n<cell>3</cell>", 3),
      ("<cell id='x'>2</cell>", 2),
      ("\n\n<cell id='1'>two</cell>", 4),
      ("<cell id='1'>2</cell>\n\n<other/>", 4),
      ("<cell id='1' sort='a &amp;amp; b'>2</cell>", 2),
      ("<cell id='1' sort='a &amp;#38; b'>2</cell>", 2),
      ("<cell xmlns='urn:other' id='1'>2</cell>", 2),
    ])
  func invalid(_ cells: String, line: Int) throws {
    let schema = try schema()
    let faults = try schema.validate(parse(run(cells)))
    #expect(faults.first?.line == line)
    let error = try failure { _ = try drain(run(cells), schema) }
    #expect(error.diagnostics.first?.line == line)
    #expect(error.source == "run.xml")
  }

  @Test("a fault after line 100,000 keeps its line")
  func late() throws {
    let schema = try schema()
    let rows = String(repeating: "<cell id='1'>2</cell>\n", count: 120_000)
    let text = run(rows + "<cell id='1'>two</cell>\n")
    #expect(try schema.validate(parse(text)).first?.line == 120_002)
    let error = try failure { _ = try drain(text, schema) }
    #expect(error.diagnostics.first?.line == 120_002)
    let missing = try failure { _ = try drain(run(rows + "<cell>2</cell>\n"), schema) }
    #expect(missing.diagnostics.first?.line == 120_002)
  }

  @Test("nothing behind the first violation is delivered")
  func firstViolation() throws {
    let text = run("<cell id='1'>1</cell><cell id='2'>two</cell><cell id='3'>3</cell>")
    let reader = try XML.Reader(bytes: Array(text.utf8), named: "run.xml", schema: schema())
    var ids: [String] = []
    _ = try failure { while try reader.next() { if let id = reader["id"] { ids.append(id) } } }
    #expect(ids == ["1", "2"])
  }

  @Test("a document that ends too early is never valid")
  func cutOff() throws {
    let schema = try schema()
    _ = try failure { _ = try drain("<run xmlns='urn:t'><cell id='1'>2</cell>", schema) }
    _ = try failure { _ = try drain("", schema) }
    _ = try failure { _ = try drain("<x/>", schema) }
  }

  @Test("a form fault behind a schema keeps its line")
  func formFault() throws {
    let error = try failure { _ = try drain(run("<cell id='1'>\n&x;</cell>"), schema()) }
    #expect(error.diagnostics.first?.line == 3)
  }

  @Test("one element is validated as a document of its own")
  func element() throws {
    let schema = try schema()
    let document = try parse(
      "<mix xmlns:t='urn:t'>\n<t:cell id='1'>2</t:cell>\n<t:cell>x</t:cell>\n<t:run/>\n</mix>")
    let parts = document.root.children
    #expect(try schema.validate(parts[0]) == [])
    #expect(try schema.validate(parts[1]).first?.line == 3)
    #expect(try schema.validate(parts[2]) == [])
    #expect(try !schema.validate(document).isEmpty)
    #expect(try schema.validate(parts[0]) == [])
  }

  @Test(
    "a broken schema and one in several files are refused",
    arguments: [
      "<a/>", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element/></xs:schema>",
      """
      <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
      <xs:include schemaLocation='other.xsd'/></xs:schema>
      """,
      """
      <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>
      <xs:import namespace='urn:o' schemaLocation='http://127.0.0.1:1/o.xsd'/></xs:schema>
      """,
    ])
  func broken(_ text: String) throws {
    let error = try failure { _ = try XML.Schema(parsing: Array(text.utf8), named: "s.xsd") }
    #expect(error.source == "s.xsd")
  }

  @Test("a schema outlives its making and serves many tasks")
  func tasks() async throws {
    let schema = try schema()
    let good = run(String(repeating: "<cell id='1' sort='c'>2</cell>\n", count: 200))
    let bad = run("<cell id='1' sort='d'>2</cell>\n")
    let verdicts = try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask {
          let text = index.isMultiple(of: 2) ? good : bad
          let document = try XML.Document.parse(Array(text.utf8), named: "run.xml")
          return try schema.validate(document).isEmpty == index.isMultiple(of: 2)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(verdicts == Array(repeating: true, count: 64))
  }

  @Test("four times the cells take about four times as long, not sixteen times")
  func scaling() throws {
    let schema = try schema()
    func fastest(_ count: Int) throws -> Duration {
      let text = run(String(repeating: "<cell id='1'>2</cell>\n", count: count))
      let clock = ContinuousClock()
      var best = Duration.seconds(1000)
      for _ in 0..<3 {
        let start = clock.now
        let starts = try drain(text, schema)
        let faults = try schema.validate(parse(text))
        best = min(best, start.duration(to: clock.now))
        #expect(starts == count + 1 && faults.isEmpty)
      }
      return best
    }
    let (small, large) = (try fastest(10_000), try fastest(40_000))
    #expect(large < small * 10)
  }
}
