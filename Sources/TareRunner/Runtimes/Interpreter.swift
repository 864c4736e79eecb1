import ProbeProtocol
import TareFoundation
package import TareModel

/// An interpreter found on this machine, and the command that starts it.
package struct Interpreter: Sendable, Equatable {
  /// Without its packages, which are known only after provisioning.
  package var runtime: Runtime
  package var executable: String

  /// Texts hash by a seed that can be said.
  ///
  /// CPython 2.7 hashes text without a seed unless it is asked to, and is left as users have it.
  var hasHashSeeds: Bool { runtime.version >= Version("3.3") }

  /// A lean start with a seed of text hashes, so that processes differ in it and one can be run
  /// again.
  func timingStart(_ seed: UInt32?) -> Start {
    guard let seed, hasHashSeeds else { return .lean }
    return Start(options: ["-S", "-s"], hashSeed: seed)
  }

  /// The start that a request needs.
  ///
  /// Where records are weighed, texts always hash the same, so that equal runs weigh the same.
  func start(for request: ProbeRequest) -> Start {
    if request.task == .count { return timingStart(request.seed) }
    guard request.task == .measure else { return .lean }
    return timingStart(request.mode == .time ? request.timing?.seed : 0)
  }

  /// How the interpreter is started.
  struct Start: Sendable, Equatable {
    var options: [String]
    var hashSeed: UInt32?

    /// No site module, no environment, no user packages.
    ///
    /// `site` runs every `.pth` file of a machine, which can cost 30 ms a start.
    static let lean = Start(options: ["-S", "-E", "-s"], hashSeed: nil)

    /// What the process gets to see of an environment: nothing that Python would heed but the seed.
    func environment(_ whole: [String: String]) -> [String: String] {
      guard let hashSeed else { return whole }
      var environment = whole.filter { !$0.key.hasPrefix("PYTHON") }
      environment["PYTHONHASHSEED"] = "\(hashSeed)"
      return environment
    }
  }
}

/// Asks interpreters what they are.
struct InterpreterIdentifier {
  /// The script that answers, in the probe's folder.
  var script: String
  var environment: [String: String]

  private struct Answer: Decodable {
    var implementation: String
    var version: String
    var executable: String
    var build: [[String]]

    var id: String { "\(implementation)-\(version)" }
  }

  /// - Throws: `RuntimeError` when the program is no interpreter that can be asked.
  func identify(_ path: String) throws(RuntimeError) -> Interpreter {
    var output: [UInt8] = []
    let conversation = Conversation(
      arguments: [path] + Interpreter.Start.lean.options + [script], environment: environment,
      input: [], timeLimit: 20)
    let result: Conversation.Result
    do {
      result = try conversation.run { output += $0 }
    } catch {
      throw RuntimeError(path: path, why: error.why)
    }
    guard !result.isTimedOut else { throw RuntimeError(path: path, why: "no answer in 20 seconds") }
    guard result.ending == .exited(0),
      let answer = try? JSONDecoder().decode(Answer.self, from: Data(output))
    else {
      let last = result.stderr.split(separator: "\n").last.map(String.init)
      throw RuntimeError(path: path, why: last ?? "not a Python interpreter")
    }
    guard let refusal = Self.refusal(of: answer) else { return interpreter(from: answer) }
    throw RuntimeError(path: path, why: refusal, id: answer.id)
  }

  /// Why the probe cannot measure an implementation; nil where it can.
  private static func refusal(of answer: Answer) -> String? {
    switch answer.implementation {
    case "cpython", "pypy": nil
    case "graalpy":
      "GraalPy \(answer.version) keeps objects in Java's heap, where Tare cannot weigh them; "
        + "CPython and PyPy can be measured"
    case let other:
      "\(other) \(answer.version) is neither CPython nor PyPy, which Tare knows how to measure"
    }
  }

  private func interpreter(from answer: Answer) -> Interpreter {
    let build = answer.build.compactMap { pair in
      pair.count == 2 ? Fact(pair[0], pair[1]) : nil
    }
    let marks = RuntimeBuild.allCases.filter { $0.isOne(build) }.map(\.mark)
    return Interpreter(
      runtime: Runtime(
        id: answer.id + marks.joined(),
        implementation: answer.implementation, version: Version(answer.version), build: build,
        packages: []),
      executable: answer.executable)
  }
}

/// Why an interpreter cannot take part.
package struct RuntimeError: Error, Sendable, Hashable, CustomStringConvertible {
  package var path: String
  package var why: String
  /// The id of one that is known and refused.
  package var id: String?

  package var description: String { "\(path): \(why)" }
}
