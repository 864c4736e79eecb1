/// One process that measured time cells: what it found around it, and how the machine did
/// meanwhile.
package struct TimedProcess: Sendable, Equatable {
  package var runtime: String
  package var dataset: String
  package var loader: String
  package var representation: String
  /// Among the processes that measure the same cells, from 1.
  package var number: Int
  /// Seconds from its start to its end.
  package var seconds: Double
  /// Seconds of these that were spent inside timed blocks.
  package var timed: Double
  /// The CPU that it was kept on; nil where it could be moved.
  package var cpuIndex: Int?
  package var surroundings: Surroundings
  package var pulse: Pulse?

  package init(
    runtime: String, dataset: String, loader: String, representation: String, number: Int,
    seconds: Double, timed: Double, cpuIndex: Int?, surroundings: Surroundings, pulse: Pulse?
  ) {
    self.runtime = runtime
    self.dataset = dataset
    self.loader = loader
    self.representation = representation
    self.number = number
    self.seconds = seconds
    self.timed = timed
    self.cpuIndex = cpuIndex
    self.surroundings = surroundings
    self.pulse = pulse
  }

  /// The state of the interpreter, in its own words.
  package struct Surroundings: Sendable, Equatable {
    /// The garbage collector, left as users have it: `on 700 10 10` with its thresholds, or `off`.
    package var collector: String?
    /// How text is hashed: `plain`, `random`, or the seed.
    package var hashes: String?

    package init(collector: String? = nil, hashes: String? = nil) {
      self.collector = collector
      self.hashes = hashes
    }
  }

  /// Two fixed pieces of work, done between blocks: what they take shows how the machine drifts.
  package struct Pulse: Sendable, Equatable {
    /// Work for the interpreter that fits in any cache.
    package var steps: Beats
    /// A copy of more memory than a core keeps to itself.
    package var memory: Beats

    package init(steps: Beats, memory: Beats) {
      self.steps = steps
      self.memory = memory
    }
  }

  /// Seconds of one piece of work, again and again, by two clocks.
  package struct Beats: Sendable, Equatable {
    package var wallSeconds: [Double]
    package var cpuSeconds: [Double]

    package init(wallSeconds: [Double], cpuSeconds: [Double]) {
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
    }
  }
}
