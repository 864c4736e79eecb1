import TareModel

/// In what a run that was cut off was begun otherwise than is asked now.
///
/// With any difference it would go on as a mixture of two runs under the header of one.
struct RunDifference {
  var begun: Run.Header
  var asked: Run.Header

  /// Each difference in a few words; none where the run may go on.
  var texts: [String] { work + machine }

  /// The same of runs that two machines may have measured.
  var request: [String] { label + work }

  private var work: [String] { options + datasets + runtimes + code }

  private var label: [String] {
    [Self.change("--label", "'\(begun.label ?? "")'", "'\(asked.label ?? "")'")].compactMap(\.self)
  }

  private static func change(_ what: String, _ then: String, _ now: String) -> String? {
    then == now ? nil : "\(what) was \(then) and is \(now)"
  }

  /// What was asked, by the options that say it.
  private var options: [String] {
    let (then, now) = (begun.request, asked.request)
    func patterns(_ globs: [Glob]) -> String {
      globs.isEmpty ? "everything" : globs.map { "'\($0.pattern)'" }.joined(separator: " ")
    }
    func seconds(_ value: Double?) -> String { value.map { "\($0)" } ?? "none" }
    func selected(_ part: KeyPath<Selection, [Glob]>) -> (String, String) {
      (patterns(then.selection[keyPath: part]), patterns(now.selection[keyPath: part]))
    }
    let selection: [(RequestOption, KeyPath<Selection, [Glob]>)] = [
      (.loader, \.loaders), (.representation, \.representations), (.benchmark, \.benchmarks),
      (.metric, \.metrics), (.experiment, \.experiments),
    ]
    let values: [(RequestOption, String, String)] = [
      (.preset, then.preset, now.preset), (.seed, "\(then.seed)", "\(now.seed)"),
      (.precision, seconds(then.precision), seconds(now.precision)),
      (.budget, seconds(then.budget), seconds(now.budget)),
      (
        .instructions, then.selection.countsInstructions ? "given" : "not given",
        now.selection.countsInstructions ? "given" : "not given"
      ),
      (.timeLimit, seconds(then.timeLimit), seconds(now.timeLimit)),
      (
        .memoryLimit, then.memoryLimit.map { "\($0)" } ?? "none",
        now.memoryLimit.map { "\($0)" } ?? "none"
      ),
    ]
    let plugins = then.plugins.map(\.path).joined(separator: " ")
    let files = now.plugins.map(\.path).joined(separator: " ")
    let releases = [then, now].map { $0.packages.map(\.source).joined(separator: " ") }
    func joined(_ parts: [String]) -> String { "'\(parts.joined(separator: " "))'" }
    let own: [(RequestOption, KeyPath<ModelsRequest, [String]>)] = [
      (.model, \.classes.texts), (.path, \.paths), (.with, \.requirements),
    ]
    let models = own.map { option, part in
      Self.change(
        option.flag, joined(then.models[keyPath: part]), joined(now.models[keyPath: part]))
    }
    let lists = selection.map { option, part in
      Self.change(option.flag, selected(part).0, selected(part).1)
    }
    return
      (lists + values.map { Self.change($0.0.flag, $0.1, $0.2) }
      + [Self.change(RequestOption.plugin.flag, "'\(plugins)'", "'\(files)'")]
      + [Self.change(RequestOption.package.flag, "'\(releases[0])'", "'\(releases[1])'")]
      + models).compactMap(\.self)
  }

  private var datasets: [String] {
    Self.pairs(begun.datasets, asked.datasets, by: \.name).compactMap {
      name, then, now -> String? in
      guard let then, let now else { return "the dataset \(name) is \(Self.absence(now))" }
      if then.sha256 != now.sha256 { return "the dataset \(name) has other bytes" }
      return then == now ? nil : "the dataset \(name) has other query fields or another sample"
    }
  }

  private var runtimes: [String] {
    Self.pairs(begun.runtimes, asked.runtimes, by: \.id).flatMap { id, then, now -> [String] in
      guard let then, let now else { return ["\(id) is \(Self.absence(now))"] }
      // A package may be there twice, in folders of its own.
      let packages = (then.packages + now.packages).map(\.name).unique.compactMap { name in
        Self.change(
          "\(name) on \(id)", Self.versions(of: name, then.packages),
          Self.versions(of: name, now.packages))
      }
      let edited = Self.pairs(then.own, now.own, by: \.source).compactMap { source, then, now in
        then?.sha256 == now?.sha256 ? nil : "\(source) on \(id) has other files"
      }
      let counting = Self.pairs(then.counting, now.counting, by: \.name).compactMap {
        name, then, now in
        Self.change("\(name) on \(id)", then?.value ?? "unknown", now?.value ?? "unknown")
      }
      return packages + edited + counting
        + (then.build == now.build ? [] : ["\(id) is another build"])
    }
  }

  private static func versions(of name: String, _ packages: [Fact]) -> String {
    let versions = packages.filter { $0.name == name }.map(\.value)
    return versions.isEmpty ? "absent" : versions.joined(separator: ", ")
  }

  /// Plug-ins and everything else whose code stands for a word of the run.
  private var code: [String] {
    let files = Self.pairs(begun.request.plugins, asked.request.plugins, by: \.path)
    let edited = files.compactMap { path, then, now -> String? in
      then?.sha256 == now?.sha256 ? nil : "the plug-in \(path) was edited"
    }
    let kinds: [(String, KeyPath<Catalog, [Catalog.Entry]>)] = [
      ("representation", \.representations), ("benchmark", \.benchmarks),
    ]
    let entries = kinds.flatMap { kind, part in
      Self.pairs(begun.catalog[keyPath: part], asked.catalog[keyPath: part], by: \.name)
        .compactMap { name, then, now -> String? in
          guard let then, let now else {
            return "the \(kind) \(name) is \(Self.absence(now))"
          }
          return then.digest == now.digest ? nil : "the \(kind) \(name) has other code"
        }
    }
    let version = Self.change("tare", begun.toolVersion, asked.toolVersion)
    return edited + entries + [version].compactMap(\.self)
  }

  private var machine: [String] {
    let steady = ["system", "architecture", "CPU", "cores"]
    return Self.pairs(begun.host.facts, asked.host.facts, by: \.name)
      .filter { steady.contains($0.0) }
      .compactMap { Self.change($0, $1?.value ?? "unknown", $2?.value ?? "unknown") }
  }

  /// Of what only one side has.
  private static func absence<Value>(_ now: Value?) -> String { now == nil ? "missing" : "new" }

  /// What has one name on both sides, in the order of the first; then what only the second has.
  private static func pairs<Value>(
    _ then: [Value], _ now: [Value], by name: KeyPath<Value, String>
  ) -> [(String, Value?, Value?)] {
    (then + now).map { $0[keyPath: name] }.unique.map { wanted in
      (
        wanted, then.first { $0[keyPath: name] == wanted },
        now.first { $0[keyPath: name] == wanted }
      )
    }
  }
}

extension [ModelClass] {
  fileprivate var texts: [String] { map(\.text) }
}
