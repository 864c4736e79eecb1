import TareModel
import Testing

@testable import TareExchange

@Suite("samples of other tools")
struct SampleTests {
  private static let ten = [Fact("n", "10")]

  static let all = [
    Sample(
      path: "pyperf-2.11.0.json", importer: "pyperf", results: 2, samples: 30,
      known: (.init("dict_get"), 2.295848059653458e-08)),
    Sample(
      path: "pyperf-2.11.0-track-memory.json", importer: "pyperf", results: 2, samples: 4,
      known: (.init("dict_get", measure: "memory"), 14_831_616)),
    Sample(
      path: "pyperf-2.11.0-tracemalloc.json", importer: "pyperf", results: 2, samples: 4,
      known: (.init("dict_get", measure: "memory"), 214_421)),
    Sample(
      path: "pytest-benchmark-5.3.1.json", importer: "pytest-benchmark", results: 3, samples: 17,
      known: (.init("test_b.py::test_sum", ten), 1.0084999985338072e-07)),
    Sample(
      path: "pytest-benchmark-5.3.1-save-without-data.json", importer: "pytest-benchmark",
      results: 3, samples: 0, known: (.init("test_b.py::test_sum", ten), 9.599500003787397e-08)),
    Sample(
      path: "pytest-benchmem.json", importer: "pytest-benchmark", results: 8, samples: 29,
      known: (.init("test_m.py::test_list", measure: "peak memory"), 172_960)),
    Sample(
      path: "pytest-benchmark-5.3.1.csv", importer: "pytest-benchmark-csv", results: 3,
      samples: 0, known: (.init("test_b.py::test_sum", ten), 9.463999958825298e-08)),
    Sample(
      path: "asv-0.6.6", importer: "asv", results: 18, samples: 34,
      known: (
        .init("b.Suite.mem_list", [Fact("shape", "dict"), Fact("n", "100")], measure: "memory"), 856
      )),
    Sample(
      path: "hyperfine-1.15.0.json", importer: "hyperfine", results: 2, samples: 10,
      known: (.init("true"), 0.0044169610000000005)),
    Sample(
      path: "hyperfine-1.15.0-params.json", importer: "hyperfine", results: 2, samples: 6,
      known: (.init("echo 1", [Fact("n", "1")]), 0.002768602)),
    Sample(
      path: "hyperfine-1.15.0.csv", importer: "hyperfine-csv", results: 2, samples: 0,
      known: (.init("true"), 0.0044169610000000005)),
    Sample(
      path: "hyperfine-2.0.0.json", importer: "hyperfine-2", results: 5, samples: 15,
      known: (.init("true", measure: "peak memory"), 3_178_496)),
    Sample(
      path: "hyperfine-2.0.0-params.json", importer: "hyperfine-2", results: 20, samples: 40,
      known: (.init("echo 1", [Fact("n", "1")], measure: "peak memory"), 3_010_560)),
    Sample(
      path: "minimal/google-benchmark.json", importer: "google-benchmark", results: 2, samples: 2,
      known: (.init("BM_x"), 12.5e-9)),
    Sample(
      path: "minimal/jmh.json", importer: "jmh", results: 1, samples: 2,
      known: (.init("p.C.m", ten), 1.5e-9)),
    Sample(
      path: "minimal/go-bench.txt", importer: "go", results: 3, samples: 3,
      known: (.init("example.org/p.BenchmarkX", ten + [Fact("processors", "2")]), 325e-9)),
    Sample(
      path: "minimal/gab-data.js", importer: "github-action-benchmark", results: 1, samples: 0,
      known: (.init("a"), 12.5e-9)),
    Sample(
      path: "minimal/gab-custom.json", importer: "github-action-benchmark", results: 1,
      samples: 0, known: (.init("a"), 12.5e-9)),
    Sample(
      path: "minimal/bencher-bmf.json", importer: "bmf", results: 1, samples: 0,
      known: (.init("a", measure: "latency"), 12.5e-9)),
    Sample(
      path: "minimal/pyperf.json", importer: "pyperf", results: 1, samples: 2,
      known: (.init("a"), 1.0500000000000001e-06)),
    Sample(
      path: "minimal/pytest-benchmark.json", importer: "pytest-benchmark", results: 1, samples: 1,
      known: (.init("t.py::a"), 1)),
    Sample(
      path: "minimal/hyperfine-1.json", importer: "hyperfine", results: 1, samples: 1,
      known: (.init("true"), 0.001)),
    Sample(
      path: "minimal/asv", importer: "asv", results: 1, samples: 0,
      known: (.init("b.time_x"), 0.001)),
    Sample(
      path: "pytest-codspeed-5.0.4-walltime.json", importer: "pytest-codspeed", results: 2,
      samples: 0, known: (.init("/src/test_b.py::test_sum[10]"), 130.58991570402748 / 1e9)),
    Sample(
      path: "minimal/benchmarkdotnet-full.json", importer: "benchmarkdotnet", results: 2,
      samples: 2, known: (.init("N.C.M", measure: "allocated memory"), 368)),
    Sample(
      path: "minimal/criterion", importer: "criterion", results: 1, samples: 2,
      known: (.init("g/f"), 4.95 / 1e9)),
    Sample(
      path: "minimal/cargo-criterion.ndjson", importer: "cargo-criterion", results: 1, samples: 2,
      known: (.init("g/f"), 4.95 / 1e9)),
  ]

  @Test("gives every result with every sample", arguments: all)
  func counts(_ sample: Sample) throws {
    let runs = try sample.read()
    let results = runs.flatMap(\.results)
    #expect(runs.count == sample.runs)
    #expect(results.count == sample.results)
    #expect(results.reduce(0) { $0 + ($1.figures?.samples.count ?? 0) } == sample.samples)
    let known = try #require(results.first { $0.key == sample.known.key })
    #expect(known.figures?.value == sample.known.value)
  }
}
