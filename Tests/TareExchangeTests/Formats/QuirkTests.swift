import TareModel
import TareTestSupport
import Testing

@testable import TareExchange

@Suite("quirks of formats")
struct QuirkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String, _ name: String = "f") throws -> [ImportedRun] {
    let input = try ImportInput(try folder.write(name, text))
    return try Importers.importer(of: input).runs(of: input)
  }

  @Test("asv: null failed, NaN was skipped, short rows and their ends are nothing")
  func asv() throws {
    let sample = try #require(SampleTests.all.first { $0.path == "asv-0.6.6" })
    let run = try #require(try sample.read().first)
    let outcome = { (name: String, parameters: [String]) in
      run.results.first {
        $0.key.name == name && $0.key.parameters.map(\.value) == parameters
      }?.outcome
    }
    #expect(outcome("b.time_broken", []) == .failed(why: "asv has no result of it"))
    #expect(outcome("b.Suite.track_len", ["slots", "100"]) == .unavailable(why: "asv skipped it"))
    #expect(run.source.commit == "4af5157d97218288c99e006bbf98eead1071d2c3")
    #expect(run.source.environment == "demo existing-py_usr_bin_python3")
    #expect(run.date?.text == "2026-11-30T04:57:34.000000Z")
    #expect(run.host.first { $0.name == "python" }?.value == "python3")
  }

  @Test("a file of another version, or that is broken, is refused by line and field")
  func refusals() {
    let broken: [(String, String)] = [
      ("{\n\"version\":1.0,\"benchmarks\":[{\"runs\":[]}]}", "f:2: 'version' is not \"1.0\""),
      (
        "{\"version\":\"1.0\",\"benchmarks\":[{\"metadata\":{\"name\":\"a\"},\n\"runs\":[{\"values\":[1,\n\"2\"]}]}]}",
        "f:3: 'benchmarks[0].runs[0].values[1]' is a text where a number should be"
      ),
      (
        "{\"version\":\"1.0\",\"benchmarks\":[{\"metadata\":{\"name\":\"a\"},\"runs\":[{\"values\":[0]}]}]}",
        "'benchmarks[0].runs[0].values[0]' is not above 0"
      ),
      ("{\"schema_version\":3,\"results\":[]}", "f:1: 'schema_version' is not 2"),
      (
        "{\"machine_info\":{},\"benchmarks\":[{\"name\":\"a\",\n\"stats\":{}}]}",
        "f:2: 'benchmarks[0].stats' lacks 'median'"
      ),
      ("{\"result_columns\":[],\"version\":1}", "f:1: 'version' is not 2"),
      ("{\"a\":[1,\n2", "f:2: ',' or ']' is missing in a list"),
      ("{\"a\":\n tru}", "f:2: a value should stand here"),
      ("", "f: the file is empty"),
      ("some text", "f: no importer knows this file; there are importers for pyperf, "),
      ("BenchmarkX 10 3x ns/op", "f:1: '3x' stands where a number should be"),
      ("command,mean,stddev,median,user,system,min,max\ntrue,1", "f:2: lacks 'median'"),
      ("{\"a\":{\"latency\":{\"value\":1e300}}}", "'a.latency.value' is beyond 2^53"),
    ]
    for (text, sentence) in broken {
      let error = #expect(throws: ImportError.self) { try read(text) }
      #expect(error?.description.contains(sentence) ?? false, "\(error?.description ?? text)")
      #expect(error?.kind == .bad)
    }
    #expect(throws: ImportError.self) { try ImportInput("\(folder.path)/nothing") }
  }

  @Test("Google Benchmark: repetitions are samples, aggregates are none, an error is a failure")
  func google() throws {
    let run = try #require(
      try read(
        """
        {"context": {}, "benchmarks": [
         {"name": "a", "run_name": "a", "error_occurred": true, "error_message": "no"},
         {"name": "b", "run_name": "b", "real_time": 1, "cpu_time": 2, "time_unit": "ms"},
         {"name": "b", "run_name": "b", "real_time": 3, "cpu_time": 2, "time_unit": "ms"},
         {"name": "b_mean", "run_name": "b", "run_type": "aggregate", "aggregate_name": "mean",
          "real_time": 2, "cpu_time": 2, "time_unit": "ms"}
        ]}
        """
      ).first)
    #expect(run.results[0].outcome == .failed(why: "no"))
    #expect(run.results[1].figures?.processes == [[0.001, 0.003]])
    #expect(run.results[1].figures?.value == 0.002)
  }

  @Test("Google Benchmark: counters are measures of their own, a skipped benchmark no failure")
  func counters() throws {
    let run = try #require(
      try read(
        """
        {"context": {}, "benchmarks": [
         {"name": "a", "skipped": true, "skip_message": "no disk"},
         {"name": "b", "repetition_index": 0, "threads": 1, "iterations": 9, "real_time": 1,
          "cpu_time": 2, "time_unit": "ns", "label": "x", "items_per_second": 5, "hits": 7,
          "odd": NaN},
         {"name": "b", "repetition_index": 1, "threads": 1, "iterations": 9, "real_time": 1,
          "cpu_time": 2, "time_unit": "ns", "items_per_second": 6, "hits": 8}
        ]}
        """
      ).first)
    #expect(run.results[0].outcome == .unavailable(why: "no disk"))
    let measures = ["time", "cpu time", "items", "hits", "odd"]
    #expect(run.results.dropFirst().map(\.key.measure) == measures)
    #expect(run.results[3].figures?.samples == [5, 6] && run.results[3].isHigherBetter)
    #expect(run.results[4].figures?.samples == [7, 8] && !run.results[4].isHigherBetter)
    #expect(run.results[5].figures == nil)
  }

  @Test("cargo-criterion: a line for each benchmark, others among them, times by their counts")
  func lines() throws {
    let line = { (id: String, counts: String) in
      """
      {"reason":"benchmark-complete","id":"\(id)","iteration_count":\(counts),"unit":"us",
       "measured_values":[5,8],"typical":{"estimate":4,"lower_bound":3,"upper_bound":5}}

      """
    }
    let group = "{\"reason\":\"group-complete\"}\n"
    let run = try #require(try read(line("a", "[1,2]") + group + line("b", "[1,1]")).first)
    #expect(run.results.map(\.figures?.samples) == [[5e-6, 4e-6], [5e-6, 8e-6]])
    let error = #expect(throws: ImportError.self) { try read(group + line("a", "[1,0]")) }
    #expect(
      error?.description.hasSuffix("f:2: 'iteration_count' has not one count above 0 for each time")
        ?? false, "\(error?.description ?? "")")
  }

  @Test("BenchmarkDotNet: parameters leave the name, what has no statistics failed")
  func parameters() throws {
    let run = try #require(
      try read(
        """
        {"HostEnvironmentInfo": {}, "Benchmarks": [
         {"FullName": "C.M(N: 10)", "Parameters": "N=10&Kind=a", "Statistics": null}]}
        """
      ).first)
    #expect(run.results.map(\.key) == [.init("C.M", [Fact("N", "10"), Fact("Kind", "a")])])
    #expect(run.results[0].figures == nil)
  }

  @Test("JMH: forks are processes, histograms give means, NaN is a text, rates go up")
  func jmh() throws {
    let run = try #require(
      try read(
        """
        [{"benchmark": "a", "mode": "thrpt", "primaryMetric": {"score": 3, "scoreUnit": "ops/s",
          "rawData": [[2, 4], [3]]}, "secondaryMetrics": {"gc": {"score": "NaN", "scoreUnit": "B/op"}}},
         {"benchmark": "b", "mode": "sample", "primaryMetric": {"score": 3, "scoreUnit": "us/op",
          "rawDataHistogram": [[[[1, 1], [4, 2]]]]}}]
        """
      ).first)
    #expect(run.results[0].figures?.processes == [[2, 4], [3]])
    #expect(run.results[0].isHigherBetter && run.results[0].unit == "ops/s")
    #expect(run.results[1].outcome == .unavailable(why: "JMH's score is NaN"))
    #expect(run.results[2].figures?.samples == [3e-6])
  }

  @Test("Go: repeated lines are samples, and a name holds parameters")
  func go() throws {
    let run = try #require(
      try read(
        """
        goarch: amd64
        BenchmarkA/fast/size=2-8  10  1.5 ns/op  3 MB/s
        BenchmarkA/fast/size=2-8  10  2.5 ns/op  4 MB/s
        PASS
        """
      ).first)
    #expect(run.results[0].key.name == "BenchmarkA/fast")
    #expect(run.results[0].key.parameters == [Fact("size", "2"), Fact("processors", "8")])
    #expect(run.results[0].figures?.samples == [1.5e-9, 2.5e-9])
    #expect(run.results[1].isHigherBetter && run.results[1].figures?.value == 3.5)
  }

  @Test("github-action-benchmark: every entry is a run, a range has two ends")
  func data() throws {
    let runs = try read(
      """
      window.BENCHMARK_DATA = {"entries": {"S": [
       {"commit": {"id": "b"}, "date": 2000, "tool": "pytest",
        "benches": [{"name": "x", "unit": "iter/sec", "value": 10, "range": "stddev: 0.1"}]},
       {"commit": {"id": "a"}, "date": 1000, "tool": "go",
        "benches": [{"name": "x", "unit": "ns/op", "value": 10, "range": "± 20%"}]}]}};
      """)
    #expect(runs.map(\.source.commit) == ["a", "b"])
    #expect(runs[0].results[0].figures?.low == 8e-9)
    #expect(runs[1].results[0].isHigherBetter && runs[1].results[0].figures?.low == nil)
  }

  @Test("hyperfine says of how many runs the command failed")
  func exits() throws {
    let run = try #require(
      try read(
        """
        {"results": [{"command": "false", "median": 2, "times": [1, 3], "exit_codes": [1, 0]}]}
        """
      ).first)
    #expect(run.results[0].note == "1 of 2 runs ended with a failure")
    #expect(run.results[0].figures?.processes == [[1], [3]])
  }
}
