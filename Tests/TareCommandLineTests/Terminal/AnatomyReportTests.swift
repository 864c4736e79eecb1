import TareModel
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("AnatomyReport")
struct AnatomyReportTests {
  @Test("has the parts, the fields, both sums, and what is not taken apart")
  func whole() {
    #expect(
      AnatomyReport(run: RunFixture.withAnatomy).text == """

        Where the bytes of a record of cargo go on cpython-3.13.0:
        part                          dict  slots  slots-unique
        data                           204    204           502
        pointers                              263
        inline values                          72
        key tables                     737
        bookkeeping                      8      8
        header                          16     16
        collector’s head                96
        in all                       1,061    563           502
        + rounding by the allocator     70     70            70

        field                 dict  slots  slots-unique
        (the record itself)    746    235           502
        product.name           200    200
        product                 87    100
        id                      28     28
        in all               1,061    563           502
        not taken apart:
          tuple: a tuple hides what it holds
          slots-unique: its fields are no objects of their own, so no bytes are theirs alone
        """)
  }

  @Test("shows dict and the five smallest that have fields, and how to see the others")
  func many() {
    let parts: [Anatomy.Part] = [
      .init(.record, [.tables: 600]), .init(.field("id"), [.data: 50]),
    ]
    let names = (1...8).map { "w\($0)" } + ["dict"]
    var run = sampleRun(
      names.enumerated().map { index, name in
        Cell(
          key: key(.allocated, name),
          outcome: .memory(
            MemoryReading(
              total: 650, record: 65,
              anatomy: .divided(records: 10 + index, parts: index == 7 ? [parts[0]] : parts))))
      })
    run.header.catalog.representations = names.map { .init(name: $0, summary: "") }
    let text = AnatomyReport(run: run).text
    #expect(text.contains("\npart        dict  w7  w6  w5  w4  w3\n"))
    #expect(
      text.contains(
        "(3 more in the run file; '--representation' with 'w2' or another shows them here)"))
    #expect(text.contains(" Found in 17 records, drawn at random."))
  }

  @Test("says which metric it takes where that was not measured")
  func none() {
    #expect(
      AnatomyReport(run: sampleRun([])).text.hasPrefix(
        "\nNo anatomy: it comes with '--metric allocated'"))
  }
}
