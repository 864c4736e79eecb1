import TareModel

/// A key of a table of the configuration, and what becomes of its value.
struct ConfigurationKey<Target> {
  let name: String
  let read: (ConfigurationNode, inout Target) throws(CommandFailure) -> Void
}

/// Options that the configuration may give, where the command line does not.
protocol ConfiguredOptions {
  static var fills: WritableKeyPath<Configuration, [Fill<Self>]> { get }
}

/// Puts a value of the configuration into options.
struct Fill<Options> {
  /// The options as they were given, and as they will be.
  let apply: (_ given: Options, inout Options) -> Void
}

extension ConfigurationKey<Configuration> {
  /// A key for an option that is repeatable.
  ///
  /// - Parameters:
  ///   - isGiven: whether the command line speaks of the same already.
  ///   - wrong: why a text is refused; nil where it is not.
  static func texts<Options: ConfiguredOptions>(
    _ name: String, _ option: WritableKeyPath<Options, [String]>,
    unless isGiven: ((Options) -> Bool)? = nil,
    refusing wrong: @escaping (String) -> String? = { _ in nil },
    resolving: @escaping (String, ConfigurationFile) -> String = { text, _ in text }
  ) -> Self {
    ConfigurationKey(name: name) { node, configuration throws(CommandFailure) in
      let texts = try node.texts(refusing: wrong).map { resolving($0, node.file) }
      for text in texts { configuration.places[text] = node.place }
      let fill = Fill<Options> { given, options in
        if !(isGiven?(given) ?? !given[keyPath: option].isEmpty) {
          options[keyPath: option] = texts
        }
      }
      configuration[keyPath: Options.fills].append(fill)
    }
  }

  /// The same for paths, which are seen from the file's folder.
  ///
  /// - Parameters:
  ///   - wrong: why a text is refused; nil where it is not.
  ///   - isPath: whether a text is one, and no name.
  static func paths<Options: ConfiguredOptions>(
    _ name: String, _ option: WritableKeyPath<Options, [String]>,
    refusing wrong: @escaping (String) -> String? = { _ in nil },
    where isPath: @escaping (String, ConfigurationFile) -> Bool = { _, _ in true }
  ) -> Self {
    texts(
      name, option, refusing: wrong, resolving: { isPath($0, $1) ? $1.resolved($0) : $0 })
  }

  /// A key for an option that is given once.
  static func value<Options: ConfiguredOptions, Value>(
    _ name: String, _ option: WritableKeyPath<Options, Value?>,
    _ read: @escaping (ConfigurationNode) throws(CommandFailure) -> Value
  ) -> Self {
    filling(name) { node throws(CommandFailure) in
      let value = try read(node)
      return Fill<Options> { given, options in
        if given[keyPath: option] == nil { options[keyPath: option] = value }
      }
    }
  }

  static func text<Options: ConfiguredOptions>(
    _ name: String, _ option: WritableKeyPath<Options, String?>
  ) -> Self {
    value(name, option) { node throws(CommandFailure) in try node.text() }
  }

  static func filling<Options: ConfiguredOptions>(
    _ name: String, _ fill: @escaping (ConfigurationNode) throws(CommandFailure) -> Fill<Options>
  ) -> Self {
    ConfigurationKey(name: name) { node, configuration throws(CommandFailure) in
      configuration[keyPath: Options.fills].append(try fill(node))
    }
  }

  /// A table with keys of its own.
  static func table(_ name: String, _ keys: [Self]) -> Self {
    ConfigurationKey(name: name) { node, configuration throws(CommandFailure) in
      try node.read(keys, into: &configuration)
    }
  }
}
