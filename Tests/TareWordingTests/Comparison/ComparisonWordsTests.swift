import TareAnalysis
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("Words for a comparison")
struct ComparisonWordsTests {
  private func headline(_ change: (inout SyntheticRun) -> Void) -> String {
    let base = SyntheticRun()
    var head = base
    head.seed = 2
    head.id = "20261123T213449Z-5f0c22"
    change(&head)
    return ComparisonWords(Comparison(base: base.run, head: head.run)).headline
  }

  @Test("one sentence says how many are worse, which is the worst, and how far one can see")
  func worse() {
    let sentence = headline {
      $0.factor = { $0.measure == .benchmark("filter") && $0.representation == "slots" ? 1.5 : 1 }
      $0.bytes = { SyntheticRun().bytes($0) + ($0.representation == "tuple" ? 4 : 0) }
    }
    #expect(sentence.hasPrefix("1 of 15 cells slower and 2 heavier, worst: "))
    #expect(sentence.contains("filter of slots by attribute from json, cargo on cpython-3.13.0 +"))
    #expect(sentence.contains("; noise floor ±"))
  }

  @Test("nothing worse, nothing at all")
  func nothing() {
    #expect(headline { _ in }.hasPrefix("none of 15 cells slower or heavier; noise floor ±"))
    #expect(
      headline { $0.bytes = { SyntheticRun().bytes($0) - 4 } }
        .hasPrefix("none of 15 cells slower or heavier; 6 lighter; noise floor"))
    #expect(
      headline { $0.runtimes = [] }
        == "15 of 15 cells of the base are missing in the head; nothing was compared")
  }

  @Test("what of the base is missing, broken or not comparable comes first")
  func gaps() {
    #expect(
      headline { $0.representations = ["dict", "slots"] }
        .hasPrefix("5 of 15 cells of the base are missing in the head; none of 10 cells slower"))
    #expect(
      headline {
        $0.replacing = { key in
          key.representation == "slots" && key.measure == .allocated
            ? .failed(why: "no", stderr: "") : nil
        }
      }.hasPrefix("1 of 15 cells of the base went wrong in the head; none of 14 cells slower"))
    #expect(
      headline {
        $0.host = Run.Host(facts: [Fact("architecture", "x86-64"), Fact("CPU", "another")])
      }.hasPrefix("no time of cargo could be compared ("))
  }

  @Test("says how many times are uncertain where most are")
  func undecided() {
    #expect(!headline { _ in }.contains("uncertain"))
    let sentence = headline { $0.processNoise = 0.2 }
    #expect(sentence.hasPrefix("none of 15 cells slower or heavier; 9 timings inconclusive; noise"))
  }

  @Test("a cell that got worse is said with its interval and both figures")
  func sentence() throws {
    let base = SyntheticRun()
    var head = base
    head.seed = 2
    head.id = "20261123T213449Z-5f0c22"
    head.factor = { $0.measure == .benchmark("filter") && $0.representation == "slots" ? 1.5 : 1 }
    let cell = try #require(Comparison(base: base.run, head: head.run).cells(.slower).first)
    let sentence = ComparisonWords.sentence(cell)
    #expect(sentence.hasPrefix("slower: +"))
    #expect(sentence.contains("% (+"))
    #expect(sentence.hasSuffix("%), from 1× to 1.5×"))
  }

  @Test("every byte is said")
  func bytes() {
    #expect(ComparisonWords.difference(2, unit: "B") == "+2 B")
    #expect(ComparisonWords.difference(-12_345_678, unit: "B") == "−12,345,678 B")
    #expect(ComparisonWords.difference(1500, unit: "objects") == "+1,500 objects")
    #expect(ComparisonWords.difference(-1.5, unit: "objects") == "−1.5 objects")
    #expect(ComparisonWords.change(1.125) == "+12.5%")
    #expect(ComparisonWords.interval(0.9...1.1) == "−10% to +10%")
  }
}
