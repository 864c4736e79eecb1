package import TareModel

/// What several profilers said of the same objects on one runtime, and what each did to the
/// process.
///
/// The observations of a profiler's experiment tell by role and subject what they are.
package struct ProfilerReadings: Sendable, Equatable {
  package var runtime: Runtime
  /// What was weighed, in the order of the first profiler.
  package var subjects: [String]
  package var profilers: [Profiler]

  package struct Profiler: Sendable, Equatable {
    package var experiment: String
    /// The tool's own name and version.
    package var title: String
    /// Bytes that importing it took.
    package var imported: Int?
    package var readings: [Reading]

    package func reading(_ subject: String) -> Reading? {
      readings.first { $0.subject == subject }
    }
  }

  package struct Reading: Sendable, Equatable {
    package var subject: String
    /// Bytes.
    package var says: Int
    /// Bytes of the allocator that the act of measuring took and did not give back.
    package var left: Int?
    /// Bytes by which the process grew through the act.
    package var grown: Int?
    /// Seconds.
    package var took: Double?
    /// Why it says so.
    package var why: String?
  }

  /// All that profilers said of one subject.
  package struct Spread: Sendable, Equatable {
    package var subject: String
    package var least: Int
    package var most: Int
    package var profilers: Int
  }
}

extension ProfilerReadings {
  /// Nil where no profiler said anything.
  package init?(_ experiments: [Experiment], on runtime: Runtime, _ index: FindingIndex) {
    let profilers = experiments.compactMap { experiment in
      index.observed(runtime, experiment.name).flatMap { Profiler(experiment, $0) }
    }
    guard !profilers.isEmpty else { return nil }
    self.runtime = runtime
    self.profilers = profilers
    subjects = profilers.flatMap(\.readings).map(\.subject).reduce(into: []) { subjects, subject in
      if !subjects.contains(subject) { subjects.append(subject) }
    }
  }

  /// The least and the most that was said above nothing, of the heaviest subject that all weighed.
  ///
  /// What is smaller than a page of memory is nothing to a tool that counts pages.
  package var widest: Spread? {
    let spreads = subjects.compactMap { subject -> Spread? in
      let said = profilers.compactMap { $0.reading(subject)?.says }.filter { $0 > 0 }
      guard let least = said.min(), let most = said.max() else { return nil }
      return Spread(subject: subject, least: least, most: most, profilers: said.count)
    }
    return spreads.max { ($0.profilers, $0.least) < ($1.profilers, $1.least) }
  }

  /// The largest thing that a profiler left behind.
  package var heaviestTrace: (profiler: Profiler, reading: Reading, left: Int)? {
    profilers.flatMap { profiler in
      profiler.readings.compactMap { reading in reading.left.map { (profiler, reading, $0) } }
    }.max { $0.2 < $1.2 }
  }
}

extension ProfilerReadings.Profiler {
  /// What an observation is to a profiler's experiment.
  private enum Role: String {
    /// Of the tool itself.
    case profiler, imported
    /// Of one subject.
    case says, left, grown, seconds, why
  }

  init?(_ experiment: Experiment, _ observed: Observed) {
    let value = { (role: Role, subject: String?) in
      observed.observations.first { $0.role == role.rawValue && $0.subject == subject }?.value
    }
    self.experiment = experiment.name
    title = value(.profiler, nil)?.text ?? experiment.name
    imported = value(.imported, nil)?.bytes
    readings = observed.observations.compactMap { observation in
      guard observation.role == Role.says.rawValue, let subject = observation.subject,
        let says = observation.value.bytes
      else { return nil }
      return ProfilerReadings.Reading(
        subject: subject, says: says, left: value(.left, subject)?.bytes,
        grown: value(.grown, subject)?.bytes, took: value(.seconds, subject)?.seconds,
        why: value(.why, subject)?.text)
    }
    if readings.isEmpty { return nil }
  }
}

extension ObservedValue {
  fileprivate var bytes: Int? { if case .bytes(let value) = self { value } else { nil } }
  fileprivate var seconds: Double? { if case .seconds(let value) = self { value } else { nil } }
}
