import TareAnalysis
import TareModel
import TareTestSupport

/// Two runs in whose comparison every part of a report has something to say.
func sampleComparison() -> Comparison {
  var base = SyntheticRun()
  base.label = "main"
  base.representations = ["dict", "slots", "mine|*", "old"]
  base.observations = [Observation(name: "largest", value: .count(256))]
  var head = base
  head.observations = [Observation(name: "largest", value: .count(1024))]
  head.id = "20261123T213449Z-5f0c22"
  head.label = nil
  head.seed = 2
  head.representations = ["dict", "slots", "mine|*", "new"]
  head.factor = { key in
    switch (key.representation, key.measure.name) {
    case ("slots", "filter"): 1.2
    case ("slots", "drain"): 1.1
    case ("mine|*", "drain"): 0.8
    default: 1
    }
  }
  head.bytes = { base.bytes($0) + ($0.representation == "slots" ? 2048 : 0) }
  head.replacing = {
    $0.representation == "mine|*" && $0.measure == .benchmark("filter")
      ? .wrongAnswer(why: "3 where <4> should be") : nil
  }
  var changed = head.run
  changed.header.runtimes[0].packages = [Fact("orjson", "3.11.0")]
  // A benchmark that was rewritten in between.
  for index in changed.header.catalog.benchmarks.indices
  where changed.header.catalog.benchmarks[index].name == "collect" {
    changed.header.catalog.benchmarks[index].source = nil
  }
  return Comparison(base: base.run, head: changed)
}
