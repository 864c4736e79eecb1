import TareModel
import TareWording
import Testing

@Suite("ProfilerText")
struct ProfilerTextTests {
  @Test("groups runtimes by version, and says where a profiler is missing and why")
  func lines() {
    let offers = [
      offer("cpython-2.7.18", [trial("profiler-guppy", why: "guppy is not installed")]),
      offer("cpython-3.6.15", [trial("profiler-guppy", provider: "guppy3 3.1.2")]),
      offer(
        "cpython-3.12.1",
        [trial("profiler-getsizeof"), trial("profiler-guppy", provider: "guppy3 3.1.7")]),
      offer(
        "cpython-3.13.0",
        [
          trial("profiler-getsizeof"), trial("profiler-guppy", provider: "guppy3 3.1.7"),
          trial("size-list", family: .sizes),
        ]),
    ]
    #expect(
      ProfilerText(offers: offers).lines == [
        "profiler-guppy: profiler-guppy?",
        "  guppy3 3.1.2 on cpython-3.6.15",
        "  guppy3 3.1.7 on cpython-3.12.1, cpython-3.13.0",
        "  unavailable on cpython-2.7.18: guppy is not installed",
        "profiler-getsizeof: profiler-getsizeof?",
        "  no package needed on cpython-3.12.1, cpython-3.13.0",
      ])
    #expect(ProfilerText(offers: [offer("cpython-3.13.0", [])]).lines.isEmpty)
  }

  private func offer(_ runtime: String, _ trials: [Capabilities.Trial]) -> Capabilities {
    Capabilities(
      runtime: runtime, loaders: [], representations: [], benchmarks: [], metrics: [],
      experiments: trials)
  }

  private func trial(
    _ name: String, family: Experiment.Family = .profilers, why: String? = nil,
    provider: String? = nil
  ) -> Capabilities.Trial {
    Capabilities.Trial(
      experiment: Experiment(
        name: name, family: family, question: "\(name)?", source: "", claims: [], isQuick: false,
        dataset: nil),
      process: .own, unavailable: why, provider: provider)
  }
}
