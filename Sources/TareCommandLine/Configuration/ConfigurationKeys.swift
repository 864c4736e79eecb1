import TareAnalysis
import TareModel
import TareSite

/// Every key there is: one line each.
enum ConfigurationKeys {
  static var all: [ConfigurationKey<Configuration>] {
    data + own + [
      .paths(
        "runtimes", \MatrixOptions.runtimes, where: { text, _ in text.contains("/") }),
      .texts("loaders", \MatrixOptions.loaders),
      .texts("representations", \MatrixOptions.representations),
      .texts("benchmarks", \MatrixOptions.benchmarks, unless: \.isSpecial),
      .texts("metrics", \MatrixOptions.metrics, unless: \.isSpecial),
      .filling("instructions") { node throws(CommandFailure) in
        let areCounted = try node.truth()
        return Fill<MatrixOptions> { _, options in
          options.instructions = options.instructions || areCounted
        }
      },
      .texts("experiments", \MatrixOptions.experiments, unless: \.isSpecial),
      .value("preset", \MatrixOptions.preset, preset),
      .value("seed", \MatrixOptions.seed) { node throws(CommandFailure) in
        UInt64(try node.whole())
      },
      .table("compare", compare),
      .table("site", site),
      BudgetKeys.list,
    ]
  }

  /// What is read, and how.
  private static var data: [ConfigurationKey<Configuration>] {
    [
      .paths("data", \MatrixOptions.data, where: isFile),
      .text("records", \DataOptions.records),
      .text("id", \DataOptions.identify),
      .text("match", \DataOptions.match),
      .text("collect", \DataOptions.collect),
      .value("sample", \DataOptions.sample) { node throws(CommandFailure) in try node.whole() },
    ]
  }

  /// Classes and packages of the project's own.
  private static var own: [ConfigurationKey<Configuration>] {
    [
      .paths("plugins", \MatrixOptions.plugins),
      .filling("models") { node throws(CommandFailure) in
        let texts = try node.texts(refusing: isNoClass)
        let folder = node.file.way
        return Fill<ModelOptions> { given, options in
          guard given.models.isEmpty else { return }
          options.models = texts
          // Their modules lie where the file is, unless 'paths' says otherwise.
          if options.paths.isEmpty, !folder.isEmpty { options.paths = [folder] }
        }
      },
      .paths("paths", \ModelOptions.paths),
      .texts("with", \ModelOptions.with, refusing: isNoPackage),
      .paths("requirements", \ModelOptions.requirements),
      .paths("packages", \MatrixOptions.packages, refusing: isNoRelease) { text, _ in
        [.wheel, .folder].contains(PackageRequest(source: text).form)
      },
    ]
  }

  static func isNoClass(_ text: String) -> String? {
    ModelClass(text) == nil ? "is no import path; write it as 'package.module:Class'" : nil
  }

  private static func isNoPackage(_ text: String) -> String? {
    ModelOptions.isRequirement(text)
      ? nil : "names no package; write it as 'name' or 'name==version'"
  }

  private static func isNoRelease(_ text: String) -> String? {
    PackageRequest(source: text).form == nil
      ? "is no release; write it as 'name==version', or as the path of a wheel or of a folder" : nil
  }

  /// How two runs are compared.
  private static var compare: [ConfigurationKey<Configuration>] {
    [
      .value("fail-on", \RuleOptions.failOn) { node throws(CommandFailure) in
        try choice(node, FailOn.init(argument:), FailOn.help)
      },
      .filling("allow") { node throws(CommandFailure) in
        let gaps = try node.texts().map { Gap(rawValue: $0) }
        guard !gaps.contains(nil) else {
          throw node.fault(
            "'allow' takes a list of " + Gap.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return Fill<RuleOptions> { given, options in
          if given.allow.isEmpty { options.allow = gaps.compactMap(\.self) }
        }
      },
      .filling("thresholds") { node throws(CommandFailure) in
        let thresholds = try thresholds(node)
        return Fill<RuleOptions> { $1.threshold = thresholds + $0.threshold }
      },
    ]
  }

  private static var site: [ConfigurationKey<Configuration>] {
    [
      .text("title", \SiteCommand.title),
      .value("base-url", \SiteCommand.baseURL) { node throws(CommandFailure) in
        let text = try node.text()
        guard BaseURL(text) != nil else {
          throw node.fault("'base-url' takes an address such as https://example.org/tare/")
        }
        return text
      },
    ]
  }

  /// A bundled dataset has a plain name.
  private static func isFile(_ text: String, _ file: ConfigurationFile) -> Bool {
    text != "-" && (text.contains("/") || text.contains(".") || file.exists(text))
  }

  private static func preset(_ node: ConfigurationNode) throws(CommandFailure) -> String {
    let (name, names) = (try node.text(), Preset.all.map(\.name))
    guard names.contains(name) else {
      throw node.fault(UnknownName(kind: "preset", name: name, known: names).sentence)
    }
    return name
  }

  /// A list of words that the command line has with commas.
  private static func choice<Value>(
    _ node: ConfigurationNode, _ parse: (String) -> Value?, _ words: String
  ) throws(CommandFailure) -> Value {
    let texts = try node.texts()
    guard let value = parse(texts.isEmpty ? "none" : texts.joined(separator: ",")) else {
      throw node.fault("'\(node.name)' takes a list of \(words)")
    }
    return value
  }

  private static func thresholds(
    _ node: ConfigurationNode
  ) throws(CommandFailure) -> [ThresholdArgument] {
    var thresholds: [ThresholdArgument] = []
    for member in try node.members() {
      let value = try member.typed("a share", example: "\"5%\"")
      guard var threshold = ThresholdArgument(argument: "\(member.name)=\(value)") else {
        throw member.fault("'\(value)' is no share; write \(member.name) = \"5%\"")
      }
      threshold.isOfAnyRun = true
      thresholds.append(threshold)
    }
    return thresholds
  }
}

extension MatrixOptions: ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { \.matrix }
}

extension ModelOptions: ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { \.models }
}

extension DataOptions: ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { \.data }
}

extension RuleOptions: ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { \.rule }
}

extension SiteCommand: ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { \.site }
}
