import ArgumentParser
import TareAnalysis
import TareModel
import TareWording

/// What the two sides of a comparison differ in.
struct SideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What differs: run, runtime, representation, loader, dataset, version (base and head of a \
      gate), or package:NAME for its release.
      """
    ))
  var by = ComparisonAxis.run

  @Option(help: "With --by: the base, such as cpython-3.11; globs and beginnings of versions do.")
  var base: String?

  @Option(help: "With --by: what is compared with the base.")
  var head: String?

  var axis: ComparisonAxis { by }

  func validate(runs: Int) throws {
    if by == .run {
      guard base == nil, head == nil else {
        throw ValidationError("--base and --head go with --by; two runs are named without them.")
      }
      guard runs == 2 else { throw ValidationError("Name two runs, or one run and --by.") }
    } else {
      guard base != nil, head != nil else {
        throw ValidationError("--by \(by.name) needs --base and --head.")
      }
      guard (1...2).contains(runs) else { throw ValidationError("Name one run, or two.") }
    }
  }

  func coordinates(base run: Run, head other: Run) throws -> (base: String, head: String)? {
    guard let base, let head else { return nil }
    return (try resolve(base, in: run), try resolve(head, in: other))
  }

  /// An exact name, else the only one that a glob or the beginning of a version fits.
  private func resolve(_ name: String, in run: Run) throws -> String {
    let known = by.coordinates(of: run)
    if known.contains(name) { return name }
    let found = known.filter([Glob.version(name)].admit)
    guard let only = found.first else {
      throw CommandFailure(
        .usage, UnknownName(kind: by.name, name: name, known: known).sentence)
    }
    guard found.count == 1 else {
      throw CommandFailure(
        .usage, "'\(name)' may be any of \(found.joined(separator: ", "))")
    }
    return only
  }
}

extension ComparisonAxis: ExpressibleByArgument {
  private static let plain: [(name: String, axis: ComparisonAxis)] = [
    ("run", .run), ("runtime", .runtime), ("representation", .representation),
    ("loader", .loader), ("dataset", .dataset), ("version", .version),
  ]
  private static let packagePrefix = "package:"

  /// As it is given after `--by`.
  var name: String {
    if case .package(let name) = self { return Self.packagePrefix + name }
    return Self.plain.first { $0.axis == self }?.name ?? ""
  }

  package init?(argument: String) {
    if argument.hasPrefix(Self.packagePrefix), argument != Self.packagePrefix {
      self = .package(String(argument.dropFirst(Self.packagePrefix.count)))
    } else if let found = Self.plain.first(where: { $0.name == argument }) {
      self = found.axis
    } else {
      return nil
    }
  }

  package var defaultValueDescription: String { name }
}
